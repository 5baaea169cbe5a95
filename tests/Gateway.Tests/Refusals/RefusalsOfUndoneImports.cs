using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>Why a file of organisations and cells is not taken back.</summary>
internal static class RefusalsOfUndoneImports
{
    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var cell = await TestCell.Make(host, 1);
        var office = cell.OfficeClient;
        var group = await TestGroup.Make(host);
        await InUse("import.place-changed", id => office.Do("renameCell", new { cellId = id, name = "Tên khác" }));
        await InUse("import.organisation-has-cells", id => office.Do("registerCell", new { id = id + "-khac", name = "Chi bộ khác" }));
        await InUse("import.cell-has-members", id => office.Do("admitMember", new
        {
            cellId = id, memberId = "dv-1", name = "Lê Văn A", joinedOn = "2020-01-01",
        }));
        await InUse("import.cell-has-schedule", id => office.Do("setCellSchedule", new
        {
            cellId = id, dayOfMonth = 4, time = "19:00:00", place = "P1", fromMonth = "2027-06",
        }));
        await InUse("import.cell-has-plan", id => cell.As(new Account("bt", $"{id}/secretary")).Do("registerThematicPlan", new
        {
            cellId = id, year = 2026, topics = Enumerable.Range(1, 4).Select(q => new { quarter = q, title = $"Chuyên đề quý {q}" }),
        }));
        await InUse("import.cell-is-visited", id => group.Planner.Do("planVisit", new
        {
            workingGroupId = group.Id, cellId = id, month = "2026-11",
        }));
        await InUse("import.cell-has-meetings", async id =>
        {
            var secretary = cell.As(new Account("bt", $"{id}/secretary"));
            await secretary.Do("planMeeting", new
            {
                cellId = id, kind = "REGULAR", month = "2026-11", scheduledAt = "2026-11-04T12:00:00Z",
            });
            var deadline = DateTime.UtcNow.AddSeconds(20);
            const string calendar = "query($id: ID!) { cell(id: $id) { calendar { phase } } }";
            while ((await office.Ask(calendar, new { id }))["cell"]!["calendar"]!.AsArray().Count == 0)
                DateTime.UtcNow.ShouldBeLessThan(deadline);
        });

        async Task InUse(string code, Func<string, Task> use)
        {
            var organisation = $"nhap-{code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..]}";
            var importId = await Import(office, organisation);
            await use($"{TestCell.Bloc}/{organisation}/cb-1");
            await refusals.By(office, (code, "undoOrganisationImport", new { blocId = TestCell.Bloc, importId }));
        }
    }

    private static async Task<string> Import(Client office, string organisation)
    {
        var answer = await office.Send(
            "mutation($input: ImportOrganisationsInput!) { importOrganisations(input: $input) { importId } }",
            new JsonObject { ["input"] = new JsonObject { ["blocId"] = TestCell.Bloc, ["file"] = null } },
            "variables.input.file",
            Encoding.UTF8.GetBytes(
                $"Mã tổ chức,Tên tổ chức,Mã chi bộ,Tên chi bộ\n{organisation},Đảng bộ nhập,cb-1,Chi bộ nhập\n"),
            "ds.csv");
        return answer["data"]!["importOrganisations"]!["importId"]!.GetValue<string>();
    }
}
