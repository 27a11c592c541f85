namespace Roadmap.Rules.Tests.Conditions;

public sealed class BindingSpecTests
{
    public static TheoryData<string, int, string, string> Lines
    {
        get
        {
            var data = new TheoryData<string, int, string, string>();
            foreach (var (name, line, text, expected) in SpecFile.Lines)
            {
                data.Add(name, line, text, expected);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Bind_SpecLine_GivesWhatItStates(string name, int line, string text, string expected) =>
        BoundText.Of(text).Outcome().Should().Be(expected, "line {1} of {0} says so", name, line);

    [Fact]
    public void Specs_Together_AreNotFew()
    {
        SpecFile.Names.Should().HaveCountGreaterThan(5);
        SpecFile.Lines.Should().HaveCountGreaterThan(250);
        SpecFile.Lines.Select(line => line.Text).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Bind_SuggestionTaken_BindsWithoutProblems(string name, int line, string text, string expected)
    {
        _ = expected;
        var problems = BoundText.Of(text).Problems;
        if (text[0] is '[' or '{' || problems.Count != 1 || BoundText.Meant(problems[0]) is not { } meant)
        {
            return;
        }

        var start = BoundText.StartOf(problems[0]);
        var corrected = meant.Contains(' ', StringComparison.Ordinal) ? meant : text.Remove(start, problems[0].Place!.Length).Insert(start, meant);

        BoundText.Of(corrected).Problems.Should().BeEmpty("\"{0}\" was suggested for line {1} of {2}", corrected, line, name);
    }
}
