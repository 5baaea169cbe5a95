using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>The orders that a row stands for. What a row does not say changes nothing.</summary>
internal static class RosterRowOrders
{
    /// <summary>
    /// What no order could make of the row: who votes depends on the class, and a full member stays one.
    /// </summary>
    public static Refusal? Check(RosterRow row, CellMember? known)
    {
        if (known is null)
        {
            return row is { Class: null, FullSince: null }
                ? ImportRefusals.ValueMissing(RosterWords.Title(RosterColumn.Class))
                : null;
        }

        return row.Class == MembershipClass.Probationary && known.FullSince is not null
            ? CellRefusals.AlreadyFull(row.MemberId)
            : null;
    }

    /// <param name="known">The member, when they belong to the cell already.</param>
    public static IEnumerable<ICommand<CellState, CellEvent>> For(
        RosterRow row, Actor actor, CellMember? known, DateOnly today) =>
        known is null ? ForNewcomer(row, actor, today) : ForMember(row, actor, known, today);

    /// <summary>The column that an order comes from.</summary>
    public static RosterColumn ColumnOf(ICommand<CellState, CellEvent> order) => order switch
    {
        ConfirmFullMember => RosterColumn.FullSince,
        CorrectMember { JoinedOn: not null } => RosterColumn.JoinedOn,
        ChangeMemberStanding => RosterColumn.Standing,
        SetPosition => RosterColumn.Position,
        _ => RosterColumn.MemberId,
    };

    private static IEnumerable<ICommand<CellState, CellEvent>> ForNewcomer(RosterRow row, Actor actor, DateOnly today)
    {
        var joinedOn = row.JoinedOn ?? row.StandingFrom ?? today;
        DateOnly? fullSince = row.Class == MembershipClass.Probationary ? null : row.FullSince ?? joinedOn;
        var later = row.StandingFrom > joinedOn;
        var standing = later ? MemberStanding.Active : row.Standing ?? MemberStanding.Active;
        yield return new AdmitMember(
            actor, row.MemberId, row.Name, joinedOn, fullSince, standing,
            standing == MemberStanding.Active ? null : row.StandingUntil);
        if (later && row.Standing is { } changed)
            yield return new ChangeMemberStanding(
                actor, row.MemberId, changed, row.StandingFrom!.Value, row.StandingUntil);
        if (row.Position is { } position)
            yield return new SetPosition(
                actor, row.MemberId, position, fullSince > joinedOn ? fullSince.Value : joinedOn);
    }

    private static IEnumerable<ICommand<CellState, CellEvent>> ForMember(
        RosterRow row, Actor actor, CellMember known, DateOnly today)
    {
        if (known.FullSince is null && (row.Class == MembershipClass.Full || row.FullSince is not null))
            yield return new ConfirmFullMember(actor, row.MemberId, row.FullSince ?? today);
        yield return new CorrectMember(actor, row.MemberId, row.Name, row.JoinedOn, row.FullSince);
        if (Standing(row, known, today) is { } standing)
            yield return new ChangeMemberStanding(
                actor, row.MemberId, standing.Standing, standing.From, standing.Until);
        if (row.Position is { } position && position != known.PositionOn(today))
            yield return new SetPosition(actor, row.MemberId, position, today);
    }

    private static StandingPeriod? Standing(RosterRow row, CellMember known, DateOnly today)
    {
        if (row.Standing is not { } wanted) return null;
        var from = row.StandingFrom ?? today;
        var current = known.StandingOn(from);
        if (current.Standing != wanted) return new StandingPeriod(wanted, from, row.StandingUntil);
        return wanted != MemberStanding.Active && row.StandingUntil is { } until && until != current.Until
            ? new StandingPeriod(wanted, current.From, until)
            : null;
    }
}
