using System.Text.Json.Nodes;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>
/// Clients that were written for the last released schema (docs/schema-released.graphql) still work on the present one, and
/// docs/api-changes.md tells what is new.
/// </summary>
public sealed class SchemaChangeTests : IDisposable
{
    private static readonly string Released = Repository.PathOf("docs", "schema-released.graphql");
    private static readonly string Page = Repository.PathOf("docs", "api-changes.md");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Nothing_goes_that_was_not_deprecated_when_it_was_released()
    {
        var changes = (await Compare(Released, Repository.PathOf("schema.graphql"))).Single();
        changes.Where(c => c.IsBreaking).Select(c => $"{c.Path}: {c.Message}").ShouldBeEmpty(
            "docs/api-changes.md says how a name goes: deprecated with a replacement for one release first");
    }

    [Fact]
    public async Task What_is_new_deprecated_or_gone_is_told()
    {
        var page = await File.ReadAllTextAsync(Page);
        var changes = (await Compare(Released, Repository.PathOf("schema.graphql"))).Single();
        changes.Select(c => c.Path).Distinct().Where(p => !page.Contains($"`{p}`", StringComparison.Ordinal))
            .ShouldBeEmpty("add a line with the name in backticks to docs/api-changes.md, under «Not released yet»");
    }

    [Fact]
    public async Task Control_every_kind_of_breaking_change_is_found()
    {
        var schema = BrokenSchemas.Bare(await File.ReadAllTextAsync(Released));
        var broken = BrokenSchemas.Of(schema).ToArray();
        var found = await Compare(Released, [.. broken.Select(b => Written(b.Schema))]);
        foreach (var ((what, path, _), changes) in broken.Zip(found))
            changes.ShouldContain(c => c.IsBreaking && c.Path == path, $"{what}: {string.Join("; ", changes)}");
        broken.Select(b => b.What).Distinct().Count().ShouldBe(broken.Length);
    }

    [Fact]
    public async Task Control_what_does_not_break_a_client_is_let_pass()
    {
        var schema = BrokenSchemas.Bare(await File.ReadAllTextAsync(Released));
        var found = await Compare(Released, [.. BrokenSchemas.Harmless(schema).Select(Written)]);
        found.ShouldAllBe(changes => changes.Count > 0);
        found.SelectMany(changes => changes).Where(c => c.IsBreaking).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_goes_a_release_after_it_was_deprecated_with_a_replacement()
    {
        var schema = BrokenSchemas.Bare(await File.ReadAllTextAsync(Released));
        (await Compare(Written(BrokenSchemas.Deprecated(schema, "Use `Meeting.cellName`.")), Written(BrokenSchemas.WithoutTitle(schema))))
            .Single().ShouldNotContain(c => c.IsBreaking);
        foreach (var reason in new[] { "Old.", "Use `Meeting.nothingOfThatName`." })
        {
            var unexplained = Written(BrokenSchemas.Deprecated(schema, reason));
            (await Compare(unexplained, Written(BrokenSchemas.WithoutTitle(schema)))).Single()
                .ShouldContain(c => c.IsBreaking && c.Path == "Meeting.title");
            (await Compare(Released, unexplained)).Single()
                .ShouldContain(c => c.IsBreaking && c.Type == "DEPRECATED_WITHOUT_REPLACEMENT");
        }
    }

    private string Written(string schema)
    {
        var file = _folder.File($"{Guid.NewGuid():N}.graphql");
        File.WriteAllText(file, schema);
        return file;
    }

    /// <summary>How each of the schemas differs from the first.</summary>
    private static async Task<IReadOnlyList<Change>[]> Compare(string released, params string[] schemas)
    {
        var folder = Repository.PathOf("tests", "Samples.Tests", "schema");
        await NodeProgram.Install(folder);
        var ended = await NodeProgram.Run(folder, "node", ["compare.mjs", released, .. schemas]);
        ended.ExitCode.ShouldBe(0, ended.Said);
        return
        [
            .. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!.AsArray().Select(Change.Of).ToArray()),
        ];
    }

    public void Dispose() => _folder.Dispose();

    private sealed record Change(string Type, string Path, string Message, bool IsBreaking)
    {
        public static Change Of(JsonNode? change) => new(
            change!["type"]!.GetValue<string>(), change["path"]!.GetValue<string>(), change["message"]!.GetValue<string>(),
            change["isBreaking"]!.GetValue<bool>());
    }
}
