using System.Text.Json;
using Roadmap.Engine.Ordering;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what was done in and out of order.</summary>
internal static class OrderJson
{
    internal static void Write(Utf8JsonWriter json, OrderAnalysis order)
    {
        json.WriteStartObject("order");
        json.WriteFraction("index", order.Index);
        json.WritePoints("unknownWeight", order.UnknownWeight);
        json.WriteStrings("roots", order.Roots.Select(root => root.Id));
        json.WriteStrings("repair", order.Repair.Select(step => step.Practice));
        json.WriteObjects("constraints", order.Constraints, WriteConstraint);
        json.WriteEndObject();
    }

    private static void WriteConstraint(Utf8JsonWriter json, ConstraintStanding constraint)
    {
        json.WriteString("id", constraint.Id);
        json.WriteString("first", constraint.First);
        json.WriteString("then", constraint.Then);
        json.WriteString("binding", LanguageWords.Of(constraint.Binding));
        json.WriteString("status", LanguageWords.Of(constraint.Status));
        json.WriteOptional("arrested", constraint.IsArrested);
        json.WriteBoolean("lost", constraint.IsLost);
    }
}
