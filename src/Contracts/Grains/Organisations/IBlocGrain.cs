using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Scoring;

namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A bloc: its settings, its calendar and the editions that its meetings are scored by.</summary>
[Alias("chibo.bloc")]
public interface IBlocGrain : IAggregateGrain
{
    [Alias("register")]
    Task<Outcome> Register(Caller caller, RegisterBlocRequest request);

    [Alias("rename")]
    Task<Outcome> Rename(Caller caller, RenameRequest request);

    [Alias("change-settings")]
    Task<Outcome> ChangeSettings(Caller caller, ChangeBlocSettingsRequest request);

    [Alias("set-calendar")]
    Task<Outcome> SetCalendar(Caller caller, SetCalendarRequest request);

    [Alias("publish-rubric-edition")]
    Task<Outcome> PublishRubricEdition(Caller caller, PublishRubricEditionRequest request);

    [Alias("choose-rubric")]
    Task<Outcome> ChooseRubric(Caller caller, ChooseRubricRequest request);

    /// <summary>What a file of organisations and cells is about to change: before any of it is changed.</summary>
    [Alias("note-places-import")]
    Task<Outcome> NotePlacesImport(Caller caller, NotePlacesImportRequest request);

    /// <summary>What of it was refused.</summary>
    [Alias("strike-from-import")]
    Task<Outcome> StrikeFromImport(Caller caller, StrikeFromImportRequest request);

    /// <summary>Takes a file of organisations and cells back: all of it, or nothing where one refuses.</summary>
    [Alias("undo-places-import")]
    Task<PlacesUndoResult> UndoPlacesImport(Caller caller, UndoPlacesImportRequest request);

    /// <summary>
    /// Everything that is wrong in the text of an edition, in order; empty when it could be published.
    /// </summary>
    [Alias("check-rubric")]
    Task<ImmutableArray<RubricProblemView>> CheckRubric(Caller caller, string json);

    /// <summary>Presets first, then the bloc's own; empty when the caller may not see the bloc.</summary>
    [Alias("rubric-editions")]
    Task<ImmutableArray<RubricEditionView>> RubricEditions(Caller caller);

    /// <summary>
    /// The edition that scores the meetings of a month (<c>2026-11</c>); null when the bloc is not there.
    /// </summary>
    [Alias("rubric-for")]
    Task<RubricEdition?> RubricFor(Caller caller, string month);

    /// <summary>Null when the bloc is not there for the caller.</summary>
    [Alias("view")]
    Task<BlocView?> View(Caller caller);
}
