using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>
/// A bloc (đảng bộ khối): the organisations and cells under one party committee, with what it decides for all of them.
/// </summary>
/// <param name="Id">The bloc's own part of every id below it, such as <c>khoi-mau</c>.</param>
/// <param name="Name">Name of the bloc, at most 200 characters.</param>
/// <param name="Version">Counts the stored changes of the bloc itself, not of its organisations.</param>
/// <param name="Settings">Thresholds and choices that hold for all cells of the bloc.</param>
/// <param name="Rubrics">
/// Which edition scores from which month on, oldest first; empty while the platform's default does.
/// </param>
/// <param name="Calendar">Days that the bloc announced, in order of date.</param>
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
