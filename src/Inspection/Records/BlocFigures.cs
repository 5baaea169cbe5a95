using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections;

namespace ChiBo.Inspection.Records;

/// <summary>What a bloc decides of the thresholds.</summary>
internal sealed record BlocFigures(
    int AttendancePercent,
    int MinimumMinutes,
    int OrdinarySpeakersPercent,
    int UnsignedDays,
    int SelfOverObserverPoints,
    int? LateMeetingDays = null)
{
    public static BlocFigures Of(BlocSnapshot bloc) => new(
        bloc.AttendancePercent, bloc.MinimumMinutes, bloc.OrdinarySpeakersPercent, bloc.UnsignedDays,
        bloc.SelfOverObserverPoints, bloc.LateMeetingDays);

    public Thresholds In(Thresholds edition) => edition with
    {
        AttendancePercent = AttendancePercent,
        MinimumMinutes = MinimumMinutes,
        OrdinarySpeakersPercent = OrdinarySpeakersPercent,
        UnsignedDays = UnsignedDays,
        SelfOverObserverPoints = SelfOverObserverPoints,
        GraceDays = LateMeetingDays ?? edition.GraceDays,
    };
}
