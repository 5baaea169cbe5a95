namespace ChiBo.Projections.Kernel;

/// <summary>What a list is ordered by: a column that is never null, then the id.</summary>
/// <param name="Column">The column; the keyset compares it.</param>
/// <param name="KeyOf">Its value as the cursor keeps it.</param>
/// <param name="Read">The cursor's text as the column's type again; null when it is none.</param>
/// <param name="IsDescending">Largest first.</param>
internal sealed record ListOrder<TRow>(
    string Column, Func<TRow, string> KeyOf, Func<string, object?> Read, bool IsDescending);
