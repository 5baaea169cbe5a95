namespace ChiBo.Hosting.SetAside;

/// <summary>The rows of one work that are set aside.</summary>
/// <param name="records">Where they are noted.</param>
/// <param name="work">Which work.</param>
/// <param name="keyOf">The key under which a row is noted.</param>
public sealed class RowsAside<TRow>(SetAsideRecords records, string work, Func<TRow, string> keyOf)
{
    public Task Note(TRow row, Exception fault) => records.Note(work, keyOf(row), fault);

    public Task Taken(TRow row) => records.Taken(work, keyOf(row));
}
