namespace ChiBo.Domain.Cells.Import;

/// <summary>What a row made of a member: what shows the difference, and takes it back.</summary>
/// <param name="Line">The row, by the line of the file.</param>
/// <param name="Before">As the roster had them; null for somebody who was never on it.</param>
/// <param name="After">As the import left them.</param>
public sealed record TouchedMember(int Line, CellMember? Before, CellMember After);
