using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Lists;

namespace ChiBo.Office.Lists;

/// <summary>
/// Reads the lists that offices send, whatever program made them: workbooks and separated texts become rows of cells,
/// and what they are called on the sender's disk counts for nothing.
/// </summary>
public static class ListReader
{
    private static ReadOnlySpan<byte> Package => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ListFile Read(byte[] file) =>
        file.Length > CellLimits.ImportBytes ? ImportRefusals.TooLarge(CellLimits.ImportBytes)
        : file.AsSpan().StartsWith(Package) ? Workbooks.Read(file)
        : file.AsSpan().StartsWith(CompoundFile) ? OldOrProtected(file)
        : TextLists.Read(file);

    /// <summary>A workbook with a password is a compound file that names its locked content.</summary>
    private static ListFile OldOrProtected(ReadOnlySpan<byte> file) =>
        file.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
            ? ListRefusals.Protected
            : ListRefusals.OldWorkbook;
}
