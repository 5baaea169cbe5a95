using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Grains.Scoring;

namespace ChiBo.Grains.Organisations;

/// <summary>How a bloc is shown, and what outsiders may know of it.</summary>
internal static class BlocViews
{
    public static BlocView ToView(this BlocState state, long version, bool mayUndo) => new(
        state.Path.Value,
        state.Name,
        version,
        ToView(state.Settings),
        [.. state.Rubrics.Select(r => new RubricChoiceView(r.RubricId, r.FromMonth.ToString()))],
        [.. state.Calendar.Select(d => new CalendarDayView(d.On, d.Title))])
        {
            Imports = mayUndo ? [.. state.Imports.Reverse().Select(i => i.ToView())] : [],
        };

    public static ImmutableArray<RubricEditionView> ToEditions(this BlocState state) =>
    [
        .. RubricLibrary.Presets.Select(p => RubricLibrary.Read(p).ToView(isPreset: true)),
        .. state.Editions.Select(e => RubricLibrary.Read(new RubricEdition(e.Id, e.Json)).ToView(isPreset: false)),
    ];

    public static RubricEdition EditionFor(this BlocState state, Month month)
    {
        var id = state.RubricFor(month).RubricId;
        return state.FindEdition(id) is { } own ? new RubricEdition(id, own.Json) : RubricLibrary.FindPreset(id)!;
    }

    public static BlocSnapshot ToSnapshot(this BlocState state, long version, DateTimeOffset at) => new()
    {
        Id = state.Path.Value,
        Version = version,
        At = at,
        Name = state.Name,
        RegisteredAt = state.RegisteredAt!.Value,
        ElectronicSecretBallots = state.Settings.ElectronicSecretBallots,
        AttendancePercent = state.Settings.AttendancePercent,
        MinimumMinutes = state.Settings.MinimumMinutes,
        OrdinarySpeakersPercent = state.Settings.OrdinarySpeakersPercent,
        UnsignedDays = state.Settings.UnsignedDays,
        SelfOverObserverPoints = state.Settings.SelfOverObserverPoints,
        ExcellentPercent = state.Settings.ExcellentPercent,
        LateMeetingDays = state.Settings.ToMeetingRules().LateDays,
        Rubrics =
        [
            .. state.Rubrics.Select(r => new BlocRubric { RubricId = r.RubricId, FromMonth = r.FromMonth.ToString() }),
        ],
        Calendar = [.. state.Calendar.Select(d => new BlocCalendarDay { On = d.On, Title = d.Title })],
    };

    private static BlocSettingsView ToView(BlocSettings settings) => new()
    {
        ElectronicSecretBallots = settings.ElectronicSecretBallots,
        AttendancePercent = settings.AttendancePercent,
        MinimumMinutes = settings.MinimumMinutes,
        OrdinarySpeakersPercent = settings.OrdinarySpeakersPercent,
        UnsignedDays = settings.UnsignedDays,
        SelfOverObserverPoints = settings.SelfOverObserverPoints,
        ExcellentPercent = settings.ExcellentPercent,
        LateMeetingDays = settings.ToMeetingRules().LateDays,
        CountTemporaryMembers = settings.CountTemporaryMembers ?? false,
    };
}
