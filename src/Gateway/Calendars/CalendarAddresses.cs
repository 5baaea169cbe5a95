using ChiBo.Domain.Kernel;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Calendars;

/// <summary>Where a calendar program finds the meetings of a cell or of a member.</summary>
public sealed class CalendarAddresses
{
    private readonly CalendarTokens _tokens;
    private readonly CalendarOptions _options;
    private readonly IHttpContextAccessor _http;

    internal CalendarAddresses(CalendarTokens tokens, IOptions<CalendarOptions> options, IHttpContextAccessor http) =>
        (_tokens, _options, _http) = (tokens, options.Value, http);

    /// <summary>Null when there are no feeds.</summary>
    public string? OfCell(ScopePath cell) =>
        _tokens.OfCell(cell) is { } token ? At($"/calendar/cells/{cell}.ics?token={token}") : null;

    /// <summary>Null when there are no feeds.</summary>
    public string? OfMember(ScopePath bloc, string memberId) =>
        _tokens.OfMember(bloc, memberId) is { } token
            ? At($"/calendar/members/{Uri.EscapeDataString(memberId)}.ics?in={bloc}&token={token}")
            : null;

    private string? At(string path) =>
        _options.PublicUrl.Length > 0 ? _options.PublicUrl.TrimEnd('/') + path
        : _http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}{path}"
        : null;
}
