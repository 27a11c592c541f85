namespace Roadmap.Import.Tables;

/// <summary>How much one survey may hold. What goes beyond is a problem, not a slow answer.</summary>
/// <param name="Bytes">The size of the file.</param>
/// <param name="UnpackedBytes">The size of everything in a workbook when it is unpacked.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of cells in a row.</param>
internal sealed record TableLimits(int Bytes, long UnpackedBytes, int Rows, int Columns)
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>64 MiB, 256 MiB unpacked, 500,000 rows of 2,000 cells.</summary>
    internal static TableLimits Usual { get; } = new(64 * Mebibyte, 256L * Mebibyte, 500_000, 2_000);
}
