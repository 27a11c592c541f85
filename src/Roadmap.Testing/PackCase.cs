using Roadmap.Rules.PackTests;
using Roadmap.Rules.Text;

namespace Roadmap.Testing;

/// <summary>One case of a pack's tests, ready to run as a test of any framework.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class PackCase
{
    private readonly PackTestRunner runner;
    private readonly PackTest test;
    private readonly PackTestCase one;

    internal PackCase(PackTestRunner runner, PackTest test, PackTestCase one)
    {
        this.runner = runner;
        this.test = test;
        this.one = one;
    }

    /// <summary>The id of the rule, practice or order constraint that is tested.</summary>
    public string For => test.For;

    /// <summary>The case's name.</summary>
    public string Name => one.Name;

    /// <summary>Where the case stands.</summary>
    public SourcePlace Place => one.Place;

    /// <summary>Runs the case.</summary>
    public CaseResult Run() => runner.Run(test, one);

    /// <summary>Runs the case and throws when it fails.</summary>
    /// <exception cref="ExpectationException">It fails; the message has every difference and the explanation.</exception>
    public void ThrowIfFailed()
    {
        var result = Run();
        if (!result.Passed)
        {
            throw new ExpectationException(ExpectationText.Of(result));
        }
    }

    /// <summary><c>rule / case</c>: the name that test runners show.</summary>
    public override string ToString() => $"{For} / {Name}";
}
