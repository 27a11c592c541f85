using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Turns the files of one pack into documents: sorts them by kind and reads the header.</summary>
internal static class PackDocumentReader
{
    private const int MostRules = 5_000;

    /// <summary>The pack; null when it has no usable header. A file that cannot be read does not keep the others from being read.</summary>
    internal static PackDocuments? Read(ImmutableArray<PackSourceFile> files, SourcePlace root, ProblemCollector problems)
    {
        var own = files.Where(file => !file.IsTest).ToImmutableArray();
        if (own.IsEmpty)
        {
            problems.Add(PackProblems.NothingToRead(root));
            return null;
        }

        var found = new ProblemCollector();
        var unread = ImmutableArray.CreateBuilder<SourceText>();
        var documents = ReadDocuments(own, unread, found);
        var headers = documents.Where(document => string.Equals(document.Kind, DocumentKinds.Pack, StringComparison.Ordinal)).ToList();
        if (headers is [var only, ..] && PackHeaderReader.CheckFormat(only.Root) is { } unknownFormat)
        {
            problems.Add(unknownFormat);
            return null;
        }

        problems.AddRange(found.ToSorted());
        // After a file that could not be read, the header may be in it.
        if (headers.Count == 0 && !found.HasErrors)
        {
            problems.Add(PackProblems.NoHeader(root));
        }

        CheckCounts(headers, documents, problems);
        return headers is [var header, ..] && PackHeaderReader.Read(header.Root, problems) is { } read
            ? new PackDocuments(read, PackHash.Of(own), [.. documents.Where(document => document.Kind is not (DocumentKinds.Pack or DocumentKinds.Test))])
            {
                Unread = unread.ToImmutable(),
                Tests = [.. documents.Where(document => document.Kind is DocumentKinds.Test).Select(document => document.Root)],
                Allowances = header.Allowances,
            }
            : null;
    }

    private static void CheckCounts(List<PackDocument> headers, ImmutableArray<PackDocument> documents, ProblemCollector problems)
    {
        foreach (var second in headers.Skip(1))
        {
            problems.Add(PackProblems.SecondHeader(second.Root.Place, headers[0].Root.Place));
        }

        var rules = documents.Count(document => string.Equals(document.Kind, DocumentKinds.Rule, StringComparison.Ordinal));
        if (rules > MostRules && headers is [var header, ..])
        {
            problems.Add(PackProblems.TooManyRules(header.Root.Place, MostRules));
        }
    }

    private static ImmutableArray<PackDocument> ReadDocuments(
        ImmutableArray<PackSourceFile> files,
        ImmutableArray<SourceText>.Builder unread,
        ProblemCollector problems)
    {
        var documents = ImmutableArray.CreateBuilder<PackDocument>();

        // Files are read on several threads and taken in their order.
        var read = files.AsParallel().AsOrdered().Select(file => ReadFile.Of(file.Text)).ToList();
        foreach (var file in read)
        {
            problems.AddRange(file.Found.Found);
            if (file.Found.HasErrors)
            {
                unread.Add(file.Source);
            }
        }

        foreach (var document in read.SelectMany(file => file.Documents))
        {
            if (DocumentKind.Read(document.Root, problems) is not { } kind)
            {
                continue;
            }

            if (string.Equals(kind, DocumentKinds.District, StringComparison.Ordinal))
            {
                problems.Add(PackProblems.MisplacedKind(document.Root.Place, kind, "among the files of a pack"));
            }
            else
            {
                // A test allows nothing; its reader says so.
                var isTest = string.Equals(kind, DocumentKinds.Test, StringComparison.Ordinal);
                documents.Add(isTest ? new PackDocument(kind, document.Root, []) : AllowanceReader.Read(kind, document.Root, problems));
            }
        }

        return documents.ToImmutable();
    }
}
