using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class VariablesTests
{
    private readonly Variables _variables = new();

    [Fact]
    public void Bound_OverClosedValues_IsTheBoundOfTheNextOpenOne()
    {
        var start = _variables.Add(0, 9, value => value is 3 or 4 or 5);
        _variables.AtLeast(start, 3).Should().Be(_variables.AtLeast(start, 6));
        _variables.AtMost(start, 5).Should().Be(_variables.AtMost(start, 2));
        _variables.LoosestBoundOf(_variables.AtLeast(start, 6)).Should().Be(3);
        _variables.LoosestBoundOf(_variables.AtMost(start, 2)).Should().Be(5);
    }

    [Fact]
    public void Ends_ThatAreClosed_MoveInwards()
    {
        var start = _variables.Add(0, 9, value => value is < 2 or > 7);
        (_variables.First(start), _variables.Last(start)).Should().Be((2, 7));
    }

    [Fact]
    public void Variable_WithoutAValue_IsRefused()
    {
        var add = () => _variables.Add(0, 3, _ => true);
        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Bound_BeyondTheDomain_IsDecidedFromTheBeginning()
    {
        var start = _variables.Add(2, 5);
        var trail = new ClauseSolver(_variables).Trail;
        trail.IsTrue(_variables.AtLeast(start, 1)).Should().BeTrue();
        trail.IsTrue(_variables.AtLeast(start, 2)).Should().BeTrue();
        trail.IsFalse(_variables.AtLeast(start, 6)).Should().BeTrue();
        trail.IsFalse(_variables.AtMost(start, -3)).Should().BeTrue();
        trail.IsTrue(_variables.AtLeast(start, 3)).Should().BeFalse();
    }
}
