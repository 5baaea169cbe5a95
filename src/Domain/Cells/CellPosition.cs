namespace ChiBo.Domain.Cells;

/// <summary>What a member is in the cell; a secretary is also of the committee where there is one.</summary>
public enum CellPosition
{
    Member,
    Secretary,
    DeputySecretary,
    CommitteeMember,
}
