using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class LubyTests
{
    [Fact]
    public void Luby_FromTheBeginning_IsTheKnownSeries() =>
        Enumerable.Range(1, 15).Select(Luby.At).Should().Equal(1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8);
}
