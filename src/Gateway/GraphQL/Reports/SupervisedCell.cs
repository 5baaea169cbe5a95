using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>How often a cell met in a period, and who came.</summary>
[GraphQLName("SupervisionRow")]
public sealed class SupervisedCell(SupervisionRow row)
{
    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    [ID] public string OrganisationId => row.OrganisationId;

    public int Regular => row.Regular;

    public int Thematic => row.Thematic;

    public int Committee => row.Committee;

    public int Extraordinary => row.Extraordinary;

    public int Model => row.Model;

    /// <summary>The denominators of the regular meetings, summed.</summary>
    public int Expected => row.Expected;

    public int Present => row.Present;
}
