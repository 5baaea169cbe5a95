using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Calendars;
using ChiBo.Testing;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Tests;

/// <summary>The secret of the addresses: given, or made once.</summary>
public sealed class CalendarKeys : IDisposable
{
    private static readonly ScopePath Cell = ScopePath.Parse("khoi/so/cb");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_key_is_made_once_and_only_its_owner_reads_it()
    {
        var file = _folder.File("calendar-key.txt");
        var first = Token(new CalendarOptions { KeyFile = file });
        first.ShouldNotBeNull().Length.ShouldBe(43);
        Token(new CalendarOptions { KeyFile = file }).ShouldBe(first);
        Token(new CalendarOptions { KeyFile = _folder.File("another.txt") }).ShouldNotBe(first);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Another_key_makes_other_addresses_and_no_key_none()
    {
        var token = Token(new CalendarOptions { Key = new string('a', 32) });
        token.ShouldNotBeNull();
        Token(new CalendarOptions { Key = new string('b', 32) }).ShouldNotBe(token);
        Token(new CalendarOptions()).ShouldBeNull();
        CalendarTokens.AreSame(null, null).ShouldBeFalse("no feeds, and no token was given");
        CalendarTokens.AreSame(token, token).ShouldBeTrue();
    }

    [Fact]
    public void A_short_key_is_refused() =>
        Should.Throw<InvalidOperationException>(() => Token(new CalendarOptions { Key = new string('a', 31) }));

    private static string? Token(CalendarOptions options) =>
        new CalendarTokens(new CalendarKey(Options.Create(options))).OfCell(Cell);

    public void Dispose() => _folder.Dispose();
}
