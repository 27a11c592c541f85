namespace Roadmap.Reference.Tests.Reference;

/// <summary>A fact that a leaf reads. The id <c>*</c> is the item of a count; the facet of the bare value is empty.</summary>
internal sealed record Subject(string Kind, string Id, string Facet = "", string? Role = null, string? Level = null, DateSide? At = null)
{
    internal string Text
    {
        get
        {
            var name = Kind switch { "district" => "district." + Id, "program" => "program", _ when Id == "*" => Kind, _ => Id };
            var role = Role is null ? "" : "." + Role;
            var facet = Facet == "" ? "" : "." + Facet;
            var level = Level is null ? "" : $"({Level})";
            return name + role + facet + level + (At is null ? "" : $" at {At.Text}");
        }
    }
}
