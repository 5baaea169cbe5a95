using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A bloc begins to use the platform.</summary>
[GenerateSerializer, Immutable, Alias("bloc.register")]
public sealed record RegisterBlocRequest([property: Id(0)] string Name);

/// <summary>A bloc or an organisation takes another name.</summary>
[GenerateSerializer, Immutable, Alias("organisations.rename")]
public sealed record RenameRequest([property: Id(0)] string Name);

/// <summary>The bloc's choices, all of them.</summary>
[GenerateSerializer, Immutable, Alias("bloc.change-settings")]
public sealed record ChangeBlocSettingsRequest([property: Id(0)] BlocSettingsView Settings);

/// <summary>The days of one year that the bloc announces; replaces what it announced for that year before.</summary>
[GenerateSerializer, Immutable, Alias("bloc.set-calendar")]
public sealed record SetCalendarRequest(
    [property: Id(0)] int Year, [property: Id(1)] ImmutableArray<CalendarDayView> Days);

/// <summary>An edition of the bloc's own, as JSON text.</summary>
[GenerateSerializer, Immutable, Alias("bloc.publish-rubric-edition")]
public sealed record PublishRubricEditionRequest([property: Id(0)] string Json);

/// <summary>Meetings are scored by this edition from a month (<c>2026-11</c>) on.</summary>
[GenerateSerializer, Immutable, Alias("bloc.choose-rubric")]
public sealed record ChooseRubricRequest([property: Id(0)] string RubricId, [property: Id(1)] string FromMonth);
