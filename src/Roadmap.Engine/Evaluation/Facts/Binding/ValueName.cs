namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>How a problem calls a value. It is put together only when there is one.</summary>
/// <param name="Before">The words before the id, with the space that follows them.</param>
/// <param name="Id">The id.</param>
/// <param name="After">The words after it, with the space that leads to them.</param>
internal readonly record struct ValueName(string Before, string Id, string After = "")
{
    public override string ToString() => Before + Id + After;
}
