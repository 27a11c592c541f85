using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Puts the located tree of one document together, for YAML and JSON alike, and keeps every limit while it does.</summary>
internal sealed class DocumentTreeBuilder(ProblemCollector problems, InputLimits limits)
{
    private readonly Stack<OpenCollection> open = new();

    /// <summary>The finished root; null while the document is open and after a fault.</summary>
    internal YamlNode? Root { get; private set; }

    /// <summary>True when reading on makes no sense; the reason is among the problems.</summary>
    internal bool IsStopped { get; private set; }

    /// <summary>The collection that is being filled; null outside.</summary>
    internal OpenCollection? Innermost => open.Count == 0 ? null : open.Peek();

    /// <summary>The collection that was closed last, in this document.</summary>
    internal OpenCollection? LastClosed { get; private set; }

    /// <summary>The collection around an open one.</summary>
    internal OpenCollection? Around(OpenCollection inner) => open.SkipWhile(collection => collection != inner).Skip(1).FirstOrDefault();

    internal void Start()
    {
        open.Clear();
        Root = null;
        LastClosed = null;
    }

    internal void Stop(Problem problem)
    {
        problems.Add(problem);
        IsStopped = true;
    }

    internal void OpenMapping(SourcePlace place, bool isInline) => Push(new OpenCollection(place, isMapping: true, isInline));

    internal void OpenSequence(SourcePlace place, bool isInline) => Push(new OpenCollection(place, isMapping: false, isInline));

    /// <summary>Closes the innermost collection.</summary>
    /// <param name="bracketed">Where it stands, when it has brackets.</param>
    internal void Close(NodeSpan? bracketed)
    {
        var closed = open.Pop();
        if (!closed.IsMapping && closed.IsInline)
        {
            InlineTraps.CheckItems(closed.Items, problems);
        }

        LastClosed = closed;

        Attach(closed.ToNode(bracketed));
    }

    internal void Add(YamlScalar scalar)
    {
        if (scalar.Value.Length > limits.ScalarLength)
        {
            Stop(YamlProblems.TextTooLong(scalar.Place, limits.ScalarLength));
        }
        else if (Innermost is { AwaitsKey: true })
        {
            AddKey(Innermost, scalar);
        }
        else
        {
            Attach(scalar);
        }
    }

    private void AddKey(OpenCollection mapping, YamlScalar key)
    {
        if (key.Value.Length > limits.KeyLength)
        {
            Stop(YamlProblems.KeyTooLong(key.Place, limits.KeyLength));
            return;
        }

        if (key.Value == "<<" && key.IsPlain)
        {
            Stop(YamlProblems.MergeKey(key.Place));
            return;
        }

        if (mapping.KeyNamed(key.Value) is { } first)
        {
            problems.Add(YamlProblems.DuplicateKey(key.Place, key.Value, first.Place));
        }

        mapping.BeginEntry(key);
    }

    private void Push(OpenCollection collection)
    {
        if (open.Count >= limits.Depth)
        {
            Stop(YamlProblems.TooDeep(collection.Place, limits.Depth));
        }
        else if (Innermost is { AwaitsKey: true })
        {
            Stop(YamlProblems.KeyIsNotText(collection.Place));
        }
        else
        {
            open.Push(collection);
        }
    }

    private void Attach(YamlNode node)
    {
        if (Innermost is { } parent)
        {
            parent.Add(node);
        }
        else
        {
            Root = node;
        }
    }
}
