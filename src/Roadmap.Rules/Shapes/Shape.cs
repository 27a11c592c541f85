namespace Roadmap.Rules.Shapes;

/// <summary>The shapes that many keys share.</summary>
internal static class Shape
{
    internal static ScalarShape Text { get; } = new(ScalarForm.Text);

    internal static ScalarShape Prose { get; } = new(ScalarForm.Prose);

    internal static ScalarShape Id { get; } = new(ScalarForm.Id);

    internal static ScalarShape YesNo { get; } = new(ScalarForm.YesNo);

    internal static ScalarShape Duration { get; } = new(ScalarForm.Duration);

    internal static ScalarShape Date { get; } = new(ScalarForm.Date);

    internal static ScalarShape DateOrNever { get; } = new(ScalarForm.DateOrNever);

    internal static ScalarShape Day { get; } = new(ScalarForm.Day);

    internal static ScalarShape Literal { get; } = new(ScalarForm.Literal);

    internal static ConditionShape Condition { get; } = new(isItem: false);

    internal static ListShape Conditions { get; } = new(new ConditionShape(isItem: true), least: 1);

    internal static ListShape Texts { get; } = new(Text);

    internal static ScalarShape Number(long least, long most) => new(ScalarForm.Number, least, most);

    internal static ReferenceShape To(params ReadOnlySpan<Referent> kinds) => new([.. kinds]);

    internal static ListShape ListOf(ValueShape item) => new(item);

    /// <summary>The key that says what a document is.</summary>
    internal static KeyShape Kind(string kind, string means) => KeyShape.Required("kind", new WordShape([new WordMeaning(kind, means)]), means);
}
