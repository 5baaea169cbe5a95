using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Grains.Scoring;

namespace ChiBo.Grains.Organisations;

/// <summary>Requests to a bloc as the orders that they are.</summary>
internal static class BlocCommands
{
    public static RegisterBloc ToCommand(this RegisterBlocRequest request, Actor actor, ScopePath path) =>
        new(actor, path, request.Name, RubricLibrary.Default);

    public static RenameBloc ToBlocCommand(this RenameRequest request, Actor actor) => new(actor, request.Name);

    public static ChangeBlocSettings ToCommand(this ChangeBlocSettingsRequest request, Actor actor) =>
        new(actor, new BlocSettings(
            request.Settings.ElectronicSecretBallots,
            request.Settings.AttendancePercent,
            request.Settings.MinimumMinutes,
            request.Settings.OrdinarySpeakersPercent,
            request.Settings.UnsignedDays,
            request.Settings.SelfOverObserverPoints,
            request.Settings.ExcellentPercent)
        {
            LateMeetingDays = request.Settings.LateMeetingDays,
            CountTemporaryMembers = request.Settings.CountTemporaryMembers,
        });

    public static SetCalendar ToCommand(this SetCalendarRequest request, Actor actor) =>
        new(actor, request.Year, [.. request.Days.Select(d => new CalendarDay(d.On, d.Title))]);

    public static PublishRubricEdition ToCommand(this PublishRubricEditionRequest request, Actor actor) =>
        new(actor, request.Json, RubricLibrary.KnownPresets);

    public static ChooseRubric ToCommand(this ChooseRubricRequest request, Actor actor) =>
        new(
            actor,
            request.RubricId,
            Month.TryParse(request.FromMonth, out var from) ? from : default,
            RubricLibrary.KnownPresets);
}
