using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A bloc as it is shown.</summary>
[GenerateSerializer, Immutable, Alias("bloc.view")]
public sealed record BlocView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] long Version,
    [property: Id(3)] BlocSettingsView Settings,
    [property: Id(4)] ImmutableArray<RubricChoiceView> Rubrics,
    [property: Id(5)] ImmutableArray<CalendarDayView> Calendar)
{
    /// <summary>The last files of organisations and cells, newest first; for those who serve the whole bloc.</summary>
    [Id(6)]
    public ImmutableArray<PlacesImportView> Imports { get; init; } = [];
}
