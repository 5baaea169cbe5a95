using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>The bloc's office takes a file of organisations and cells back.</summary>
[Collection(nameof(OneGateway))]
public sealed class UndoneOrganisationImports(GatewayHost host)
{
    private const string Undo = """
        mutation($input: UndoOrganisationImportInput!) { undoOrganisationImport(input: $input) {
          changes { id isWithdrawn before after } kept { id code message } errors { code } } }
        """;

    [Fact]
    public async Task What_it_registered_is_gone_everywhere_and_the_same_file_comes_in_again()
    {
        var (cell, organisation, file) = await Prepare();
        var imported = await Import(cell, file);
        var importId = imported["importId"]!.GetValue<string>();
        await Until(cell, organisation, isThere: true);

        var tried = await Send(cell.OfficeClient, importId, dryRun: true);
        tried["changes"]!.ToJsonString(TestMinutes.Readable).ShouldBe(
            $$"""[{"id":"{{organisation}}","isWithdrawn":true,"before":"Đảng bộ mới","after":null},"""
            + $$"""{"id":"{{cell.Id}}","isWithdrawn":false,"before":"Chi bộ Một","after":"Chi bộ 1"},"""
            + $$"""{"id":"{{organisation}}/cb-01","isWithdrawn":true,"before":"Chi bộ mới","after":null}]""");
        await Until(cell, organisation, isThere: true);

        var secretary = cell.As(new Account("bt-moi", $"{organisation}/cb-01/secretary"));
        (await CellSeenBy(secretary, organisation)).ShouldBe("Chi bộ mới");
        var done = await Send(cell.OfficeClient, importId, order: "hoan-tac-1" + organisation);
        done.ToJsonString().ShouldBe(tried.ToJsonString());
        await Until(cell, organisation, isThere: false);
        (await cell.Read("name"))["name"]!.GetValue<string>().ShouldBe("Chi bộ 1");
        (await CellSeenBy(secretary, organisation)).ShouldBeNull();
        (await secretary.Order("setCellSchedule", new { cellId = $"{organisation}/cb-01", dayOfMonth = 4, time = "19:00:00", place = "P1" }))
            .ShouldBe(["common.not-found"]);

        (await Send(cell.OfficeClient, importId, order: "hoan-tac-1" + organisation)).ToJsonString().ShouldBe(done.ToJsonString());
        Code(await Send(cell.OfficeClient, importId)).ShouldBe("import.already-undone");
        var listed = (await Imports(cell.OfficeClient)).Single(i => i!["id"]!.GetValue<string>() == importId)!;
        (listed["registered"]!.GetValue<int>(), listed["renamed"]!.GetValue<int>()).ShouldBe((2, 1));
        listed["undoneAt"].ShouldNotBeNull();
        (await Imports(cell.Superior)).ShouldBeEmpty();

        var again = await Import(cell, file);
        again["changes"]!.ToJsonString().ShouldBe(imported["changes"]!.ToJsonString());
        again["importId"]!.GetValue<string>().ShouldNotBe(importId);
        await Until(cell, organisation, isThere: true);
        (await CellSeenBy(secretary, organisation)).ShouldBe("Chi bộ mới");
        await Send(cell.OfficeClient, again["importId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Where_one_cell_is_in_use_nothing_is_taken_back()
    {
        var (cell, organisation, file) = await Prepare();
        var importId = (await Import(cell, file))["importId"]!.GetValue<string>();
        var first = $"{organisation}/cb-01";
        await cell.OfficeClient.Do("admitMember", new { cellId = first, memberId = "dv-moi", name = "Lê Thị Mới", joinedOn = "2020-01-01" });
        foreach (var dryRun in new[] { true, false })
        {
            var refused = await Send(cell.OfficeClient, importId, dryRun);
            Code(refused).ShouldBe("import.cell-has-members");
            refused["changes"]!.AsArray().ShouldBeEmpty();
            var kept = refused["kept"]!.AsArray().ShouldHaveSingleItem()!;
            (kept["id"]!.GetValue<string>(), kept["code"]!.GetValue<string>()).ShouldBe((first, "import.cell-has-members"));
            kept["message"]!.GetValue<string>().ShouldBe($"Không hoàn tác được: chi bộ “{first}” đã có đảng viên (dv-moi).");
        }

        (await cell.Read("name"))["name"]!.GetValue<string>().ShouldBe("Chi bộ Một");
        (await Organisation(cell.OfficeClient, organisation)).ShouldBe("Đảng bộ mới");
    }

    [Fact]
    public async Task Sent_again_under_its_name_it_is_the_same_import()
    {
        var (cell, organisation, file) = await Prepare();
        var text = Encoding.UTF8.GetString(file);
        var halfOfIt = Encoding.UTF8.GetBytes(text[..(text.IndexOf("Chi bộ Một\n", StringComparison.Ordinal) + "Chi bộ Một\n".Length)]);
        var name = "nhap-" + organisation[^3..];
        var first = await Import(cell, halfOfIt, order: name);
        Code(await Import(cell, file, order: name)).ShouldBe("common.key-reused");
        (await Import(cell, halfOfIt, order: name))["changes"]!.AsArray().ShouldBeEmpty();
        var undone = await Send(cell.OfficeClient, first["importId"]!.GetValue<string>());
        undone["changes"]!.AsArray().Count.ShouldBe(first["changes"]!.AsArray().Count);
        (await Organisation(cell.OfficeClient, organisation)).ShouldBeNull();
        (await cell.Read("name"))["name"]!.GetValue<string>().ShouldBe("Chi bộ 1");
        Code(await Import(cell, halfOfIt, order: name)).ShouldBe("import.already-undone");
    }

    [Fact]
    public async Task Only_the_office_takes_back_and_only_what_is_remembered()
    {
        var (cell, _, file) = await Prepare();
        var tried = await Import(cell, file, dryRun: true);
        tried["importId"].ShouldBeNull();
        var importId = (await Import(cell, file))["importId"]!.GetValue<string>();
        Code(await Send(cell.Superior, importId)).ShouldBe("common.not-found");
        Code(await Send(cell.As(new Account("btv", $"{TestCell.Bloc}/bloc-committee")), importId)).ShouldBe("common.not-permitted");
        Code(await Send(host.As(new Account("vp-la", "khoi-la/bloc-office")), importId)).ShouldBe("common.not-found");
        Code(await Send(cell.OfficeClient, "khong-co")).ShouldBe("import.unknown");
        Code(await Send(cell.OfficeClient, importId)).ShouldBe("");
    }

    private async Task<(TestCell Cell, string Organisation, byte[] File)> Prepare()
    {
        var cell = await TestCell.Make(host, 1);
        var known = cell.Organisation[(cell.Organisation.IndexOf('/') + 1)..];
        var file = Encoding.UTF8.GetBytes(
            $"Mã tổ chức,Tên tổ chức,Mã chi bộ,Tên chi bộ\n{known},Đảng bộ Sở mẫu,cb-01,Chi bộ Một\nmoi-{known},Đảng bộ mới,cb-01,Chi bộ mới\n");
        return (cell, $"{TestCell.Bloc}/moi-{known}", file);
    }

    private static async Task<JsonNode> Import(TestCell cell, byte[] file, bool dryRun = false, string? order = null)
    {
        var input = new JsonObject { ["blocId"] = TestCell.Bloc, ["file"] = null, ["dryRun"] = dryRun };
        var answer = await cell.OfficeClient.Send(
            "mutation($input: ImportOrganisationsInput!) { importOrganisations(input: $input) { importId "
            + "changes { line id isNew before after } errors { code } } }",
            new JsonObject { ["input"] = input }, "variables.input.file", file, "ds.csv", order);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!["importOrganisations"]!;
    }

    private static async Task<JsonNode> Send(Client client, string importId, bool dryRun = false, string? order = null)
    {
        var answer = await client.Send(Undo, new { input = new { blocId = TestCell.Bloc, importId, dryRun } }, order);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!["undoOrganisationImport"]!;
    }

    private static async Task<JsonArray> Imports(Client client) =>
        (await client.Ask("query($id: ID!) { bloc(id: $id) { imports { id at registered renamed undoneAt } } }", new { id = TestCell.Bloc }))
            ["bloc"]!["imports"]!.AsArray();

    private static async Task<string?> CellSeenBy(Client client, string organisation) =>
        (await client.Ask("query($id: ID!) { cell(id: $id) { name } }", new { id = $"{organisation}/cb-01" }))["cell"]?["name"]?.GetValue<string>();

    private static async Task<string?> Organisation(Client client, string id) =>
        (await client.Ask("query($id: ID!) { organisation(id: $id) { name } }", new { id }))["organisation"]?["name"]?.GetValue<string>();

    /// <summary>The grains and the read model agree.</summary>
    private static async Task Until(TestCell cell, string organisation, bool isThere)
    {
        (await Organisation(cell.OfficeClient, organisation) is not null).ShouldBe(isThere);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await Listed(cell.OfficeClient, organisation)).Any(seen => seen != isThere)) await Task.Delay(50, deadline.Token);
    }

    /// <summary>Whether the list of organisations, the list of cells and the monthly sheet show it.</summary>
    private static async Task<bool[]> Listed(Client client, string organisation)
    {
        var lists = await client.Ask(
            """
            query($organisation: ID!) { organisations(filter: { text: "đảng bộ mới" }, first: 200) { nodes { id } }
              cells(filter: { organisationId: $organisation }, first: 200) { nodes { id } }
              reports { monthlySheet(month: "2026-11", organisationId: $organisation) { cellId } } }
            """,
            new { organisation });
        return
        [
            lists["organisations"]!.ToJsonString().Contains($"\"{organisation}\"", StringComparison.Ordinal),
            lists["cells"]!["nodes"]!.AsArray().Count > 0,
            lists["reports"]!["monthlySheet"]!.AsArray().Count > 0,
        ];
    }

    private static string Code(JsonNode payload) =>
        payload["errors"]!.AsArray() is [{ } error] ? error["code"]!.GetValue<string>() : "";
}
