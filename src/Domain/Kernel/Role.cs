namespace ChiBo.Domain.Kernel;

/// <summary>What a person is in a scope. Source: domain/process.md §1.</summary>
public enum Role
{
    /// <summary>Member of a cell (đảng viên): reads its meetings, checks in, speaks, and votes if full.</summary>
    Member,
    /// <summary>Secretary of a cell (bí thư): everything of the cell.</summary>
    Secretary,
    /// <summary>Deputy secretary of a cell (phó bí thư): everything of the cell.</summary>
    DeputySecretary,
    /// <summary>Member of a cell's committee (chi ủy viên): prepares meetings and approves drafts.</summary>
    CellCommittee,
    /// <summary>Of an organisation's committee (đảng ủy cơ sở): reads all, confirms scores and ratings.</summary>
    OrganisationCommittee,
    /// <summary>Member of a working group (tổ công tác): attends and scores meetings they are assigned to.</summary>
    WorkingGroupMember,
    /// <summary>Lead of a working group: also assigns visitors and submits visits.</summary>
    WorkingGroupLead,
    /// <summary>
    /// Of the inspection committee (ủy ban kiểm tra): reads, closes findings and keeps inspection files.
    /// </summary>
    Inspection,
    /// <summary>Of the bloc's committee (Ban Thường vụ): monitors, confirms scores and decides ratings.</summary>
    BlocCommittee,
    /// <summary>Of the bloc's office: organisations, cells, rosters, editions and calendar.</summary>
    BlocOffice,
    /// <summary>A machine that reads reports and lists; no opinions, minutes or resolutions.</summary>
    ReportClient,
}
