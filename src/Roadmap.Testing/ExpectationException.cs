namespace Roadmap.Testing;

/// <summary>Something did not come out as a test expected; the message says what, and why it came out as it did.</summary>
/// <remarks>Every test framework reports an exception's message, so none is needed here.</remarks>
public sealed class ExpectationException : Exception
{
    internal ExpectationException(string message)
        : base(message)
    {
    }
}
