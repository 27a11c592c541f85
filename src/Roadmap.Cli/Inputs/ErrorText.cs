using System.Globalization;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Inputs;

/// <summary>The wording of everything that a command says about its inputs on the error side.</summary>
internal static class ErrorText
{
    internal static string NoSuchPath(string path, string? near) =>
        $"error: There is no file or folder \"{path}\".{(near is null ? "" : $" Did you mean \"{near}\"?")}\n";

    internal static string NoSuchFile(string path, string? near) =>
        $"error: There is no file \"{path}\".{(near is null ? "" : $" Did you mean \"{near}\"?")}\n";

    internal static string FolderForFile(string path) => $"error: \"{path}\" is a folder; a district file is needed.\n";

    internal static string NoPlan(string path, string fault) => $"error: \"{path}\" cannot be used as the earlier plan. {fault}\n";

    internal static string NoSuchPack(string pack, string? near, IEnumerable<string> builtIn) =>
        $"error: There is no pack \"{pack}\": no file, no folder, no built-in pack.{(near is null ? $" Built in: {string.Join(", ", builtIn)}." : $" Did you mean \"{near}\"?")}\n";

    internal static string NoSuchId(string id, string pack, string? hint) =>
        $"error: {pack} has no rule, practice or order constraint \"{id}\".{(hint is null ? "" : $" {hint}")}\n";

    internal static string NoSuchFinding(string id, string pack, string? hint) =>
        $"error: {pack} has no rule or order constraint \"{id}\".{(hint is null ? "" : $" {hint}")}\n";

    internal static string NoHelp(string topic, string? hint) =>
        $"error: There is no command and no kind of problem \"{topic}\". {hint ?? "'roadmap help' lists the commands; problems have ids such as RP1111."}\n";

    internal const string ImpossibleChanges = "error: The changes cannot be made. Each --set is a line above.\n";

    internal static string NothingToCheck(string path) => $"error: There is no pack and no district file in \"{path}\".\n";

    internal static string NoDistricts(string path) => $"error: There is no district file in \"{path}\".\n";

    internal static string Unreadable(string path) => $"error: \"{path}\" cannot be read, or a folder in it; check that you may read it.\n";

    internal static string Unusable(string what, IReadOnlyCollection<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        return $"error: {what} cannot be used: {Count(errors, "error")}.\n";
    }

    internal static string PackWarnings(string what, int warnings) =>
        $"note: {what} has {Count(warnings, "warning")}; 'roadmap check' lists them.\n";

    internal static string NoSuchSchema(string kind, IEnumerable<string> kinds, string? hint) =>
        $"error: There is no kind \"{kind}\". {hint ?? $"There are {string.Join(", ", kinds)}."}\n";

    internal static string SchemaOfWhat() => "error: schema needs --kind KIND to print one schema, or -o DIR to write all of them.\n";

    internal static string AlreadyThere(string path) => $"error: There is a \"{path}\" already. Nothing was written.\n";

    internal static string CannotWrite(string folder) => $"error: \"{folder}\" cannot be written to; check that you may write there.\n";

    internal static string NoPackHere(string folder) =>
        $"error: There is no pack.yaml in \"{folder}\" or above it. --in names a pack; 'roadmap new pack NAME' begins one.\n";

    internal static string NoSuchArea(string? area, string pack, IReadOnlyCollection<string> known, string? hint) => area is null
        ? $"error: {pack} has no areas yet; a rule or practice needs one.\n"
        : $"error: {pack} has no area \"{area}\". {hint ?? $"There are {string.Join(", ", known)}."}\n";

    internal static string BadName(Problem fault) => $"error: {fault.Message}{(fault.Suggestion is null ? "" : $" {fault.Suggestion}")}{Elsewhere(fault)} Nothing was written.\n";

    private static string Elsewhere(Problem fault) => fault.Related is { } place ? $" ({place.File}:{place.Line.ToString(CultureInfo.InvariantCulture)})" : "";

    internal static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
