using System.Text;
using ChiBo.Domain.Kernel;
using Dapper;

namespace ChiBo.Projections.Kernel;

/// <summary>A where clause under construction. What people enter becomes parameters, never text.</summary>
internal sealed class Sql
{
    private readonly StringBuilder _where = new();

    /// <param name="scope">What may be seen.</param>
    /// <param name="pathColumn">The column that says where a row belongs.</param>
    public Sql(ReadScope scope, string pathColumn) => Below(scope.Paths, pathColumn);

    /// <param name="scope">What may be seen.</param>
    /// <param name="pathColumn">The column that says where a row belongs.</param>
    /// <param name="otherColumn">Where it belongs too: a visit lies in its group and in the cell that is visited.</param>
    public Sql(ReadScope scope, string pathColumn, string otherColumn)
    {
        Below(scope.Paths, pathColumn);
        var first = _where.ToString();
        _where.Clear();
        Below(scope.Paths, otherColumn);
        var other = _where.ToString();
        _where.Clear();
        And($"{first} or {other}");
    }

    public DynamicParameters Parameters { get; } = new();

    public string Where => _where.ToString();

    public Sql And(string condition)
    {
        if (_where.Length > 0) _where.Append(" and ");
        _where.Append('(').Append(condition).Append(')');
        return this;
    }

    /// <summary>A condition with the value it names <c>@name</c>; none without a value.</summary>
    public Sql And(string condition, string name, object? value)
    {
        if (value is null) return this;
        Parameters.Add(name, value);
        return And(condition);
    }

    /// <summary>An organisation or a cell that is there: one that was withdrawn keeps its row.</summary>
    /// <param name="alias">Of the table, with its dot; empty where it has none.</param>
    public Sql Present(string alias = "") => And($"{alias}withdrawn_at is null");

    /// <summary>Of a cell that was not withdrawn; it need not have been heard of yet.</summary>
    public Sql OfPresentCells(string cellColumn) => NotWithdrawn(cellColumn, "cells_v1");

    /// <summary>Of an organisation that was not withdrawn; it need not have been heard of yet.</summary>
    public Sql OfPresentOrganisations(string organisationColumn) =>
        NotWithdrawn(organisationColumn, "organisations_v1");

    /// <summary>The day for which tables with periods are read, as <c>@today</c>.</summary>
    public Sql On(DateOnly today)
    {
        Parameters.Add("today", today);
        return this;
    }

    /// <summary>In the period that holds the day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="alias">Of the table, with its dot; empty where it has none.</param>
    public Sql InForceOn(DateOnly today, string alias = "") =>
        On(today).And($"{alias}from_on <= @today and {alias}until_on > @today");

    /// <summary>One of the values.</summary>
    public Sql AnyOf(string column, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return And("1 = 0");
        var n = 0;
        foreach (var value in values) Parameters.Add(name + n++, value);
        return And($"{column} in ({string.Join(", ", Enumerable.Range(0, n).Select(i => $"@{name}{i}"))})");
    }

    /// <summary>At or below the path; no condition without one.</summary>
    public Sql Below(ScopePath? path, string pathColumn) => path is { } p ? Below([p], pathColumn) : this;

    /// <summary>Each word, whatever its case and diacritics, stands somewhere in the row's text.</summary>
    public Sql Text(string? text, string column)
    {
        var n = 0;
        foreach (var word in SearchText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            And($"{column} like @word{n}", $"word{n++}", $"%{word}%");
        return this;
    }

    /// <summary>At or below any of the paths.</summary>
    public Sql BelowAny(IReadOnlyCollection<ScopePath> paths, string pathColumn) => Below(paths, pathColumn);

    /// <summary>The condition with the value it names, or at or below what the scope reaches.</summary>
    public Sql AndEither(string condition, string name, object value, ReadScope scope, string pathColumn)
    {
        Parameters.Add(name, value);
        return And($"{condition} or {Reaching(scope.Paths, pathColumn)}");
    }

    private Sql NotWithdrawn(string column, string table) =>
        And($"{column} not in (select id from {table} where withdrawn_at is not null)");

    private Sql Below(IReadOnlyCollection<ScopePath> paths, string pathColumn) => And(Reaching(paths, pathColumn));

    /// <remarks>
    /// '0' follows '/', so that all below a path is one range; what sorts between a path and that is left out by the last
    /// condition. Of a bloc there is nearly everything: the cast keeps SQLite from serving its condition by an index, so that it
    /// takes that of the list's order or of another filter instead of reading and sorting all rows. To PostgreSQL the cast is
    /// nothing; it knows from its statistics how much the range holds.
    /// </remarks>
    private string Reaching(IReadOnlyCollection<ScopePath> paths, string pathColumn)
    {
        if (paths.Count == 0) return "1 = 0";
        var either = new List<string>();
        foreach (var path in paths)
        {
            var name = $"path{Parameters.ParameterNames.Count()}";
            Parameters.Add(name, path.Value);
            Parameters.Add(name + "from", path.Value + "/");
            Parameters.Add(name + "to", path.Value + "0");
            var text = $"cast({pathColumn} as text)";
            either.Add(
                path.Depth == 1
                    ? $"{text} = @{name} or ({text} >= @{name}from and {text} < @{name}to)"
                    : $"{pathColumn} >= @{name} and {pathColumn} < @{name}to and ({pathColumn} = @{name} or {pathColumn} > @{name}from)");
        }

        return string.Join(" or ", either);
    }
}
