using System.Collections.Immutable;
using System.Globalization;

namespace ChiBo.Domain.Cells.Import;

/// <summary>The present roster against what a file makes of it, field by field.</summary>
public static class RosterDifference
{
    private static readonly ImmutableArray<RosterColumn> Compared =
    [
        RosterColumn.Name, RosterColumn.Class, RosterColumn.JoinedOn, RosterColumn.FullSince, RosterColumn.Position,
        RosterColumn.Standing, RosterColumn.StandingFrom, RosterColumn.StandingUntil,
    ];

    /// <param name="touched">One row's work.</param>
    /// <param name="today">Positions and standings are those of this day, or of the first day to come.</param>
    public static RosterChange Of(TouchedMember touched, DateOnly today)
    {
        var before = touched.Before is { } known && known.IsOpen() ? known : null;
        var fields =
            from column in Compared
            let was = before is null ? null : Value(before, column, today)
            let becomes = Value(touched.After, column, today)
            where was != becomes
            select new RosterFieldChange(RosterWords.Title(column), was, becomes);
        return new RosterChange(
            touched.Line, touched.After.Id, touched.After.Name, before is null, [.. fields]);
    }

    private static string? Value(CellMember member, RosterColumn column, DateOnly today)
    {
        var standing = member.Standings.LastOrDefault(s => s.From > today) ?? member.StandingOn(today);
        var isActive = standing.Standing == MemberStanding.Active;
        return column switch
        {
            RosterColumn.MemberId => member.Id,
            RosterColumn.Name => member.Name,
            RosterColumn.Class => RosterWords.Of(
                member.FullSince is null ? MembershipClass.Probationary : MembershipClass.Full),
            RosterColumn.JoinedOn => Text(member.Stays[^1].From),
            RosterColumn.FullSince => Text(member.FullSince),
            RosterColumn.Position => RosterWords.Of(
                (member.Positions.LastOrDefault(p => p.From > today)?.Position) ?? member.PositionOn(today)),
            RosterColumn.Standing => RosterWords.Of(standing.Standing),
            RosterColumn.StandingFrom => isActive ? null : Text(standing.From),
            RosterColumn.StandingUntil => isActive ? null : Text(standing.Until),
        };
    }

    private static string? Text(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
