namespace ChiBo.Domain.Kernel;

/// <summary>What a person is in a scope. Source: domain/process.md §1.</summary>
public enum Role
{
    Member,
    Secretary,
    DeputySecretary,
    CellCommittee,
    OrganisationCommittee,
    WorkingGroupMember,
    WorkingGroupLead,
    Inspection,
    BlocCommittee,
    BlocOffice,
    ReportClient,
}
