namespace ChiBo.Inspection.Cases;

/// <summary>A finding or a file as it is stored, with the name of its cell.</summary>
internal sealed record StoredRow
{
    public string Id { get; init; } = "";
    public long Version { get; init; }
    public long ChangedAt { get; init; }
    public string Content { get; init; } = "";
    public string CellName { get; init; } = "";

    public static string Select(string table) =>
        "select f.id as Id, f.version as Version, f.changed_at as ChangedAt, f.content as Content, c.name as CellName "
        + $"from {table} f join inspection_cells c on c.cell_id = f.cell_id";
}
