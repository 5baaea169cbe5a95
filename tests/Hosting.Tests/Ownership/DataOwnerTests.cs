using System.Globalization;
using ChiBo.Hosting.Ownership;

namespace ChiBo.Hosting.Tests.Ownership;

public sealed class DataOwnerTests
{
    [Fact]
    public async Task A_second_process_is_refused_with_who_holds_it()
    {
        using var folder = new TemporaryFolder();
        using var first = new WorkerProcess("own", folder.Path);
        (await first.ReadLine()).ShouldBe("owned");

        using var second = new WorkerProcess("own", folder.Path);
        (await second.ReadLine()).ShouldNotBeNull().ShouldContain(first.Id.ToString(CultureInfo.InvariantCulture));
        (await second.ExitCode()).ShouldBe(3);
        Should.Throw<DataOwnedException>(() => DataOwner.Take(folder.Path))
            .Owner.ShouldStartWith($"process {first.Id} on");
    }

    [Fact]
    public async Task What_a_killed_process_held_is_free()
    {
        using var folder = new TemporaryFolder();
        using var first = new WorkerProcess("own", folder.Path);
        await first.ReadLine();
        await first.Kill();
        DataOwner.Take(folder.Path).Dispose();
    }

    [Fact]
    public void A_second_owner_in_the_same_process_is_refused()
    {
        using var folder = new TemporaryFolder();
        using (DataOwner.Take(folder.Path))
            Should.Throw<DataOwnedException>(() => DataOwner.Take(folder.Path));
        DataOwner.Take(folder.Path).Dispose();
    }
}
