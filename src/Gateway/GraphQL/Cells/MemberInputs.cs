using ChiBo.Domain.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A member enters the cell's roster.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">
/// The member's id: lower-case letters, digits and hyphens, at most 40, unique in the bloc; also the login name.
/// </param>
/// <param name="Name">The member's name, as minutes are to have it.</param>
/// <param name="JoinedOn">The first day in this cell.</param>
/// <param name="FullSince">The first day as a full member; missing for a probationary one.</param>
/// <param name="Standing">Active, exempt, or temporarily in; active when missing.</param>
/// <param name="StandingUntil">The last day of a temporary stay; open-ended when missing.</param>
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
/// <param name="CellId">The cell whose roster it is.</param>
/// <param name="File">The list with a header, at most 1 MiB and 500 rows.</param>
/// <param name="DryRun">True changes nothing: the answer says what would change. False when missing.</param>
public sealed record ImportRosterInput([property: ID] string CellId, IFile File, bool DryRun = false);

/// <summary>The last roster file is taken back.</summary>
/// <param name="CellId">The cell whose last import is taken back.</param>
/// <param name="ImportId">The import, as <c>importRoster</c> named it.</param>
public sealed record UndoRosterImportInput([property: ID] string CellId, [property: ID] string ImportId);

/// <summary>What was entered about a member was wrong. What is null was right.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">The member on the cell's roster.</param>
/// <param name="Name">The right name; the known one was right when missing.</param>
/// <param name="JoinedOn">The right first day in the cell; the known one was right when missing.</param>
/// <param name="FullSince">The right first day as a full member; the known one was right when missing.</param>
public sealed record CorrectMemberInput(
    [property: ID] string CellId,
    [property: ID] string MemberId,
    string? Name = null,
    DateOnly? JoinedOn = null,
    DateOnly? FullSince = null);

/// <summary>A probationary member becomes a full one.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">The member on the cell's roster.</param>
/// <param name="FullSince">The first day as a full member.</param>
public sealed record ConfirmFullMemberInput([property: ID] string CellId, [property: ID] string MemberId,
    DateOnly FullSince);

/// <summary>A member is exempt, temporarily in or out, or active again, from a day on.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">The member on the cell's roster.</param>
/// <param name="Standing">How they stand from that day on.</param>
/// <param name="From">The first day of it, not before they joined the cell.</param>
/// <param name="Until">The last day of it; open-ended when missing.</param>
public sealed record ChangeMemberStandingInput(
    [property: ID] string CellId,
    [property: ID] string MemberId,
    MemberStanding Standing,
    DateOnly From,
    DateOnly? Until = null);

/// <summary>A member holds a position from a day on.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">The member on the cell's roster.</param>
/// <param name="Position">The position from that day on; only full members of the cell itself hold one.</param>
/// <param name="From">The first day of it, not before they joined the cell.</param>
public sealed record SetPositionInput(
    [property: ID] string CellId, [property: ID] string MemberId, CellPosition Position, DateOnly From);

/// <summary>A member leaves the cell for good.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">The member on the cell's roster.</param>
/// <param name="On">The first day on which they no longer belong to the cell.</param>
/// <param name="Cause">Why they leave; <c>TRANSFERRED</c> is refused here, a transfer does that.</param>
public sealed record EndMembershipInput(
    [property: ID] string CellId, [property: ID] string MemberId, DateOnly On, MembershipEnd Cause);

/// <summary>A member goes to another cell of the bloc.</summary>
/// <param name="CellId">The cell that sends the member.</param>
/// <param name="MemberId">The member on the cell's roster.</param>
/// <param name="ToCellId">The cell of the bloc that is to take them in.</param>
/// <param name="On">The first day in the other cell.</param>
public sealed record TransferMemberInput(
    [property: ID] string CellId, [property: ID] string MemberId, [property: ID] string ToCellId, DateOnly On);

/// <summary>The cell takes in a member whom another cell sent.</summary>
/// <param name="CellId">The cell that takes the member in.</param>
/// <param name="FromCellId">The cell that sent the member.</param>
/// <param name="MemberId">The member on the way.</param>
public sealed record AcceptTransferInput(
    [property: ID] string CellId, [property: ID] string FromCellId, [property: ID] string MemberId);

/// <summary>A transfer that nobody took in is taken back.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="MemberId">The member on the way, whom no other cell has begun to take in.</param>
public sealed record CancelTransferInput([property: ID] string CellId, [property: ID] string MemberId);
