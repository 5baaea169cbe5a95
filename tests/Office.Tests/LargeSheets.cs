using ChiBo.Office.Sheets;
using ChiBo.Projections.Reports;

namespace ChiBo.Office.Tests;

/// <summary>Nothing else runs meanwhile: what the process holds is measured.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>A sheet passes through one row's memory, however long it is.</summary>
[Collection(nameof(Alone))]
public sealed class LargeSheets
{
    [Theory, InlineData(SheetFormat.Xlsx), InlineData(SheetFormat.Csv)]
    public async Task A_sheet_of_a_hundred_thousand_rows_holds_no_more_than_one_of_ten_thousand(SheetFormat format)
    {
        var held = new List<long>();
        var response = new ResponseLike();
        await SheetSamples.Monthly.Write(format, Rows(), response);
        response.Taken.ShouldBeGreaterThan(1_000_000);
        held.Count.ShouldBe(2);
        (held[1] - held[0]).ShouldBeLessThan(2 << 20);

        async IAsyncEnumerable<MonthlySheetRow> Rows()
        {
            for (var n = 1; n <= 100_000; n++)
            {
                if (n is 10_000 or 100_000) held.Add(GC.GetTotalMemory(forceFullCollection: true));
                yield return SheetSamples.Held with { CellId = $"k/s/c{n}" };
            }

            await Task.CompletedTask;
        }
    }

    [Fact]
    public void Control_what_holds_its_rows_is_found()
    {
        var (held, sizes) = (new List<byte[]>(), new List<long>());
        for (var n = 1; n <= 100_000; n++)
        {
            if (n is 10_000 or 100_000) sizes.Add(GC.GetTotalMemory(forceFullCollection: true));
            held.Add(new byte[40]);
        }

        (sizes[1] - sizes[0]).ShouldBeGreaterThan(2 << 20);
        GC.KeepAlive(held);
    }
}
