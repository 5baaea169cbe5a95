namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A file of organisations and cells that the bloc took over.</summary>
/// <param name="Id">By which it is taken back.</param>
/// <param name="At">When.</param>
/// <param name="Registered">Organisations and cells that it registered.</param>
/// <param name="Renamed">Those that it gave another name.</param>
/// <param name="UndoneAt">When it was taken back; null while it stands.</param>
[GenerateSerializer, Immutable, Alias("bloc.places-import")]
public sealed record PlacesImportView(
    [property: Id(0)] string Id,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] int Registered,
    [property: Id(3)] int Renamed,
    [property: Id(4)] DateTimeOffset? UndoneAt);
