namespace ChiBo.Domain.Cells;

/// <summary>What a member is in the cell; a secretary is also of the committee where there is one.</summary>
public enum CellPosition
{
    /// <summary>Holds no position: an ordinary member.</summary>
    Member,
    /// <summary>Leads the cell (bí thư); a cell has one at most.</summary>
    Secretary,
    /// <summary>Stands in for the secretary (phó bí thư).</summary>
    DeputySecretary,
    /// <summary>Of the cell's committee (chi ủy viên) without another position.</summary>
    CommitteeMember,
}
