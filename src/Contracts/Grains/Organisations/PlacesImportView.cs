namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>
/// A file of organisations and cells that the bloc took over; the last three are shown and can be taken back.
/// </summary>
/// <param name="Id">Names the import to <c>undoOrganisationImport</c>, while it is among the last three.</param>
/// <param name="At">When the file was taken over (UTC).</param>
/// <param name="Registered">How many organisations and cells it registered.</param>
/// <param name="Renamed">How many organisations and cells it gave another name.</param>
/// <param name="UndoneAt">When it was taken back; null while it stands.</param>
[GenerateSerializer, Immutable, Alias("bloc.places-import")]
public sealed record PlacesImportView(
    [property: Id(0)] string Id,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] int Registered,
    [property: Id(3)] int Renamed,
    [property: Id(4)] DateTimeOffset? UndoneAt);
