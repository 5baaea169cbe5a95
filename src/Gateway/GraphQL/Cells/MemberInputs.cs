using ChiBo.Domain.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A member enters the cell's roster.</summary>
/// <param name="MemberId">Unique in the bloc; the login name.</param>
/// <param name="JoinedOn">First day in this cell.</param>
/// <param name="FullSince">First day as a full member; null for a probationary one.</param>
/// <param name="StandingUntil">Last day of a temporary stay.</param>
public sealed record AdmitMemberInput(
    [property: ID] string CellId,
    [property: ID] string MemberId,
    string Name,
    DateOnly JoinedOn,
    DateOnly? FullSince = null,
    MemberStanding Standing = MemberStanding.Active,
    DateOnly? StandingUntil = null);

/// <summary>
/// A roster file: a workbook (.xlsx, its first sheet), or UTF-8 separated by commas, semicolons or tabs; with a header.
/// </summary>
/// <param name="DryRun">Nothing changes: the answer says what would.</param>
public sealed record ImportRosterInput([property: ID] string CellId, IFile File, bool DryRun = false);

/// <summary>The last roster file is taken back.</summary>
/// <param name="ImportId">As the import said.</param>
public sealed record UndoRosterImportInput([property: ID] string CellId, [property: ID] string ImportId);

/// <summary>What was entered about a member was wrong. What is null was right.</summary>
public sealed record CorrectMemberInput(
    [property: ID] string CellId,
    [property: ID] string MemberId,
    string? Name = null,
    DateOnly? JoinedOn = null,
    DateOnly? FullSince = null);

/// <summary>A probationary member becomes a full one.</summary>
public sealed record ConfirmFullMemberInput([property: ID] string CellId, [property: ID] string MemberId,
    DateOnly FullSince);

/// <summary>A member is exempt, temporarily in or out, or active again, from a day on.</summary>
/// <param name="Until">The last day; null when open-ended.</param>
public sealed record ChangeMemberStandingInput(
    [property: ID] string CellId,
    [property: ID] string MemberId,
    MemberStanding Standing,
    DateOnly From,
    DateOnly? Until = null);

/// <summary>A member holds a position from a day on.</summary>
public sealed record SetPositionInput(
    [property: ID] string CellId, [property: ID] string MemberId, CellPosition Position, DateOnly From);

/// <summary>A member leaves the cell for good.</summary>
/// <param name="On">The first day without them.</param>
public sealed record EndMembershipInput(
    [property: ID] string CellId, [property: ID] string MemberId, DateOnly On, MembershipEnd Cause);

/// <summary>A member goes to another cell of the bloc.</summary>
/// <param name="On">The first day there.</param>
public sealed record TransferMemberInput(
    [property: ID] string CellId, [property: ID] string MemberId, [property: ID] string ToCellId, DateOnly On);

/// <summary>The cell takes in a member whom another cell sent.</summary>
public sealed record AcceptTransferInput(
    [property: ID] string CellId, [property: ID] string FromCellId, [property: ID] string MemberId);

/// <summary>A transfer that nobody took in is taken back.</summary>
public sealed record CancelTransferInput([property: ID] string CellId, [property: ID] string MemberId);
