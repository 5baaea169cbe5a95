using System.Text.RegularExpressions;

namespace ChiBo.Projections.Tests.Organisations;

/// <summary>A withdrawn organisation or cell keeps its row: whoever reads these tables leaves it out.</summary>
public sealed partial class EveryReader
{
    [Fact]
    public void Of_organisations_and_cells_leaves_out_the_withdrawn()
    {
        var readers = Directory.GetFiles(Repository.PathOf("src", "Projections"), "*Reader.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(reader => Tables().IsMatch(reader.Text))
            .ToList();
        readers.Count.ShouldBeGreaterThan(7);
        readers.Where(reader => Forgets(reader.Text)).Select(reader => reader.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Control_one_that_forgot_is_found()
    {
        Forgets("var sql = new Sql(scope, \"id\"); … from cells_v1").ShouldBeTrue();
        Forgets("var sql = new Sql(scope, \"id\").Present(); … from cells_v1").ShouldBeFalse();
    }

    private static bool Forgets(string text) => Scopes().Count(text) > Conditions().Count(text);

    [GeneratedRegex("cells_v1|organisations_v1|CellProjection|OrganisationProjection")]
    private static partial Regex Tables();

    /// <summary>Every statement begins with a scope; those of members find nobody in a cell that was withdrawn.</summary>
    [GeneratedRegex(@"new Sql\((?!scope, ""cell_id""\)\.(Below|AnyOf|And|InForceOn)\()")]
    private static partial Regex Scopes();

    [GeneratedRegex(@"\.Present\(|\.OfPresent(Cells|Organisations)\(")]
    private static partial Regex Conditions();
}
