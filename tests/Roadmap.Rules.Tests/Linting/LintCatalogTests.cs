using Roadmap.Rules.Linting;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Linting;

/// <summary>Every check has its examples, and they are what they say they are.</summary>
public sealed class LintCatalogTests
{
    public static TheoryData<string> Ids => [.. LintCatalog.All.Select(lint => lint.Kind.Id)];

    [Fact]
    public void All_Checks_AreThoseThatTheLibraryHolds()
    {
        var held = typeof(Lint).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Lint)));

        LintCatalog.All.Select(lint => lint.GetType()).Should().BeEquivalentTo(held);
        LintCatalog.All.Select(lint => lint.Kind.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Examples_Folders_AreThoseOfTheChecks()
    {
        var folders = Directory.EnumerateDirectories(LintExample.Folder).Select(Path.GetFileName);

        folders.Should().BeEquivalentTo(LintCatalog.All.Select(lint => lint.Kind.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void BadExample_Linted_GivesTheExpectedText(string id)
    {
        var found = LintExample.Lint(LintExample.Text(id, LintExample.Bad), LintExample.Bad).Where(problem => problem.Id == id);
        var actual = ProblemText.Write(found);
        var expected = LintExample.PathOf(id, LintExample.Expected);
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(expected, actual);
        }

        actual.Should().NotBeEmpty("the bad example raises it");
        actual.Should().Be(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void GoodExample_Linted_DoesNotRaiseIt(string id)
    {
        var found = LintExample.Lint(LintExample.Text(id, LintExample.Good), LintExample.Good);

        found.Where(problem => problem.Id == id).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void GoodExample_Linted_RaisesNothingElse(string id)
    {
        var found = LintExample.Lint(LintExample.Text(id, LintExample.Good), LintExample.Good);

        // An example is no place for the tests of its rules.
        found.Where(problem => problem.Id != "RP6206").Select(problem => problem.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void BadExample_Fixed_IsTheFixedExample(string id)
    {
        var lint = LintCatalog.All.Single(lint => lint.Kind.Id == id);
        var problems = LintExample.Lint(LintExample.Text(id, LintExample.Bad), LintExample.Bad).Where(problem => problem.Id == id);
        var files = ProblemFixes.Apply(problems);

        files.Any().Should().Be(lint.CanFix);
        File.Exists(LintExample.PathOf(id, LintExample.Fixed)).Should().Be(lint.CanFix);
        if (lint.CanFix)
        {
            var after = files.Should().ContainSingle().Which.After;
            after.Should().Be(LintExample.Text(id, LintExample.Fixed));
            LintExample.Lint(after, LintExample.Fixed).Where(problem => problem.Id == id).Should().BeEmpty();
        }
    }
}
