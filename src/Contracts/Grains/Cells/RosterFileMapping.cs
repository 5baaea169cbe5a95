using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A roster that was read as it goes to its cell, and as it arrives there.</summary>
public static class RosterFileMapping
{
    public static ImportRosterRequest ToRequest(this RosterFile file, bool dryRun = false) =>
        new()
        {
            DryRun = dryRun,
            Code = file.Refusal?.Code,
            Arguments = file.Refusal?.Arguments ?? [],
            Rows = [.. file.Rows.Select(ToRequest)],
            Refused = [.. file.Refused.Select(r => r.ToView())],
            UnknownColumns = file.UnknownColumns,
            Columns = [.. file.Columns.Select(c => new RosterColumnRequest(c.Title, c.Heading, c.Letter))],
        };

    /// <summary>A request of a gateway that still sends bytes holds nothing that is known here.</summary>
    public static RosterFile ToFile(this ImportRosterRequest request) =>
        request.Code is { } code ? RosterFile.Unreadable(new Refusal(code, request.Arguments.AsSpan()))
        : request is { Rows.IsDefaultOrEmpty: true, Refused.IsDefaultOrEmpty: true, Columns.IsDefaultOrEmpty: true }
            ? RosterFile.Unreadable(ImportRefusals.Empty)
        : new RosterFile(
            null,
            [.. request.Rows.Select(ToRow)],
            [
                .. request.Refused.Select(r => new Domain.Cells.Import.RefusedRow(r.Line, r.Code, r.Arguments)
                {
                    Column = r.Column,
                    Letter = r.Letter,
                }),
            ],
            request.UnknownColumns
        )
        {
            Columns = [.. request.Columns.Select(c => new RosterFileColumn(c.Title, c.Heading, c.Letter))],
        };

    public static RefusedRow ToView(this Domain.Cells.Import.RefusedRow row) =>
        new(row.Line, row.Code, row.Arguments) { Column = row.Column, Letter = row.Letter };

    private static RosterRowRequest ToRequest(RosterRow row) =>
        new()
        {
            Line = row.Line,
            MemberId = row.MemberId,
            Name = row.Name,
            Class = row.Class,
            JoinedOn = row.JoinedOn,
            FullSince = row.FullSince,
            Position = row.Position,
            Standing = row.Standing,
            StandingFrom = row.StandingFrom,
            StandingUntil = row.StandingUntil,
        };

    private static RosterRow ToRow(RosterRowRequest row) =>
        new()
        {
            Line = row.Line,
            MemberId = row.MemberId,
            Name = row.Name,
            Class = row.Class,
            JoinedOn = row.JoinedOn,
            FullSince = row.FullSince,
            Position = row.Position,
            Standing = row.Standing,
            StandingFrom = row.StandingFrom,
            StandingUntil = row.StandingUntil,
        };
}
