using ChiBo.Testing;

namespace ChiBo.Identity.Tests;

public sealed class SigningKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyFile => _folder.File("khóa/key.pem");

    [Fact]
    public async Task Tokens_outlive_a_restart()
    {
        var import = SampleRealm.WriteTo(_folder);
        string certs;
        await using (var first = await RunningIdentity.Start(import, KeyFile, SampleRealm.Settings))
        {
            certs = await first.Client.GetStringAsync(first.Issuer + "/protocol/openid-connect/certs");
        }

        await using var second = await RunningIdentity.Start(import, KeyFile, SampleRealm.Settings);
        (await second.Client.GetStringAsync(second.Issuer + "/protocol/openid-connect/certs")).ShouldBe(certs);
    }

    [Fact]
    public async Task Only_the_owner_can_read_the_key()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "file modes are of Unix");
        await using var identity = await Start();
        Mode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(Path.GetDirectoryName(KeyFile)!).ShouldBe([KeyFile]);
    }

    [Fact]
    public async Task A_key_that_others_can_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "file modes are of Unix");
        await (await Start()).DisposeAsync();
        SetMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        (await Should.ThrowAsync<IdentityRefusedException>(Start)).Message.ShouldContain("chmod 600");
    }

    [Fact]
    public async Task A_file_that_is_no_key_is_refused_and_kept()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var writer = new StreamWriter(KeyFile, options))
        {
            await writer.WriteAsync("không phải khóa");
        }

        (await Should.ThrowAsync<IdentityRefusedException>(Start)).Message.ShouldContain(KeyFile);
        (await File.ReadAllTextAsync(KeyFile)).ShouldBe("không phải khóa");
    }

    public void Dispose() => _folder.Dispose();

    private Task<RunningIdentity> Start() =>
        RunningIdentity.Start(SampleRealm.WriteTo(_folder), KeyFile, SampleRealm.Settings);

    private static UnixFileMode Mode(string file) =>
        OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file);

    private static void SetMode(string file, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }
    }
}
