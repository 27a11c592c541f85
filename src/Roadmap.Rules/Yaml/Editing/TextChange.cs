namespace Roadmap.Rules.Yaml.Editing;

/// <summary>One stretch of a text that is replaced.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How many characters go; 0 to insert.</param>
/// <param name="Text">What takes their place.</param>
internal sealed record TextChange(int Offset, int Length, string Text);
