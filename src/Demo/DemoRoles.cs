namespace ChiBo.Demo;

/// <summary>The realm's roles.</summary>
public static class DemoRoles
{
    public const string Member = "member";
    public const string Secretary = "secretary";
    public const string DeputySecretary = "deputy-secretary";
    public const string CellCommittee = "cell-committee";
    public const string OrganisationCommittee = "organisation-committee";
    public const string WorkingGroupMember = "working-group-member";
    public const string WorkingGroupLead = "working-group-lead";
    public const string Inspection = "inspection";
    public const string BlocCommittee = "bloc-committee";
    public const string BlocOffice = "bloc-office";
    public const string ReportClient = "report-client";
}
