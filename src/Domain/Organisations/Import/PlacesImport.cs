using System.Collections.Immutable;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>
/// A file of organisations and cells that the bloc took over: what it meant to change, and the way back.
/// </summary>
/// <param name="Id">Drawn by whoever read the file.</param>
/// <param name="At">When.</param>
/// <param name="Places">In the order of the file, an organisation before its cells.</param>
public sealed record PlacesImport(string Id, DateTimeOffset At, ImmutableArray<TouchedPlace> Places)
{
    /// <summary>Digest of the file; null where it was not kept.</summary>
    public string? Content { get; init; }

    /// <summary>How far it is taken back; null while it stands.</summary>
    public ImportUndo? Undo { get; init; }

    public bool IsUndone => Undo is { Stage: ImportUndoStage.Done };
}
