using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>The bloc's office brings organisations and cells in by a file.</summary>
[Collection(nameof(OneGateway))]
public sealed class OrganisationImports(GatewayHost host)
{
    private const string Import = """
        mutation($input: ImportOrganisationsInput!) { importOrganisations(input: $input) { registered renamed unchanged unknownColumns
          changes { line id isNew before after } refused { line column letter code message } errors { code } } }
        """;

    [Fact]
    public async Task A_file_is_tried_then_registers_and_renames_and_again_changes_nothing()
    {
        var cell = await TestCell.Make(host, 1);
        var known = cell.Organisation[(cell.Organisation.IndexOf('/') + 1)..];
        var fresh = $"moi-{known}";
        var file = Encoding.UTF8.GetBytes(
            $"Mã tổ chức,Tên tổ chức,Mã chi bộ,Tên chi bộ\n{known},Đảng bộ Sở mẫu,cb-01,Chi bộ Một\n{fresh},Đảng bộ mới,cb-01,Chi bộ mới\n{fresh},Đảng bộ mới,cb-01,Chi bộ khác\n");
        var tried = await Send(cell.OfficeClient, file, dryRun: true);
        (await Find(cell, fresh)).ShouldBeNull();
        var done = await Send(cell.OfficeClient, file);
        done.ToJsonString().ShouldBe(tried.ToJsonString());
        (done["registered"]!.GetValue<int>(), done["renamed"]!.GetValue<int>(), done["unchanged"]!.GetValue<int>()).ShouldBe((2, 1, 1));
        done["refused"]![0]!["code"]!.GetValue<string>().ShouldBe("import.cell-twice");
        done["refused"]![0]!["column"]!.GetValue<string>().ShouldBe("Mã chi bộ");
        (await Find(cell, fresh))!.GetValue<string>().ShouldBe("Đảng bộ mới");
        (await cell.Read("name"))["name"]!.GetValue<string>().ShouldBe("Chi bộ Một");
        var again = await Send(cell.OfficeClient, file);
        (again["changes"]!.AsArray().Count, again["unchanged"]!.GetValue<int>()).ShouldBe((0, 4));
    }

    [Fact]
    public async Task Only_the_office_imports()
    {
        var cell = await TestCell.Make(host, 1);
        var file = "PK\u0003\u0004"u8.ToArray();
        Code(await Send(cell.Superior, file)).ShouldBe("common.not-found");
        Code(await Send(cell.As(new Account("btv", $"{TestCell.Bloc}/bloc-committee")), file)).ShouldBe("common.not-permitted");
        Code(await Send(host.As(new Account("vp-la", "khoi-la/bloc-office")), file)).ShouldBe("common.not-found");
        Code(await Send(cell.OfficeClient, file)).ShouldBe("import.not-a-workbook");
    }

    private static async Task<JsonNode> Send(Client client, byte[] file, bool dryRun = false)
    {
        var input = new JsonObject { ["blocId"] = TestCell.Bloc, ["file"] = null, ["dryRun"] = dryRun };
        var answer = await client.Send(Import, new JsonObject { ["input"] = input }, "variables.input.file", file, "ds.csv");
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!["importOrganisations"]!;
    }

    private static async Task<JsonNode?> Find(TestCell cell, string organisation) =>
        (await cell.OfficeClient.Ask("query($id: ID!) { organisation(id: $id) { name } }", new { id = $"{TestCell.Bloc}/{organisation}" }))
            ["organisation"]?["name"];

    private static string Code(JsonNode payload) => payload["errors"]![0]!["code"]!.GetValue<string>();
}
