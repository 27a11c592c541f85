using System.Collections.Immutable;

namespace BillOfMaterials;

/// <summary>A library that a package brings along when it runs.</summary>
internal sealed record Component
{
    internal required string Name { get; init; }

    internal required string Version { get; init; }

    /// <summary>The SHA-512 of the package in hexadecimal; null for a library of this repository, which is built together with it.</summary>
    internal required string? Sha512 { get; init; }

    /// <summary>An SPDX expression; null when the package states none.</summary>
    internal required string? License { get; init; }

    /// <summary>The libraries that it uses itself, by name.</summary>
    internal required ImmutableSortedSet<string> Uses { get; init; }

    internal string Reference => $"pkg:nuget/{Name}@{Version}";
}
