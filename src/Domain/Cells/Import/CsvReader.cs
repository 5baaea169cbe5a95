using System.Collections.Immutable;
using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// Splits a separated text into records (RFC 4180): fields may be quoted, a quote inside is doubled, lines end with LF,
/// CRLF or CR. The separator is whichever of comma, semicolon and tab the first line has most of outside quotes.
/// </summary>
public sealed class CsvReader
{
    private const char Quote = '"';
    private readonly string _text;
    private readonly char _separator;
    private int _at;
    private int _line = 1;

    private CsvReader(string text)
    {
        _text = text;
        _separator = FindSeparator(text);
    }

    public static ImmutableArray<CsvRecord> Read(string text)
    {
        var reader = new CsvReader(text);
        var records = ImmutableArray.CreateBuilder<CsvRecord>();
        while (reader._at < text.Length) records.Add(reader.ReadRecord());
        return records.ToImmutable();
    }

    private static char FindSeparator(string text)
    {
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var c in text)
        {
            if (c == Quote) quoted = !quoted;
            if (quoted) continue;
            if (c is '\n' or '\r') break;
            if (c == ',') commas++;
            if (c == ';') semicolons++;
            if (c == '\t') tabs++;
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private CsvRecord ReadRecord()
    {
        var line = _line;
        var fields = ImmutableArray.CreateBuilder<string>();
        Refusal? problem = null;
        while (true)
        {
            var field = _at < _text.Length && _text[_at] == Quote ? ReadQuoted(ref problem) : ReadPlain(ref problem);
            fields.Add(field);
            if (_at < _text.Length && _text[_at] == _separator)
            {
                _at++;
                continue;
            }

            EndLine();
            return new CsvRecord(line, fields.ToImmutable(), problem);
        }
    }

    private string ReadPlain(ref Refusal? problem)
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\n' or '\r'))
            if (_text[_at++] == Quote) problem = ImportRefusals.BadQuotes;
        return _text[start.._at].Trim();
    }

    private string ReadQuoted(ref Refusal? problem)
    {
        var value = new StringBuilder();
        var start = _at;
        var (startLine, closed) = (_line, false);
        _at++;
        while (_at < _text.Length && !closed)
        {
            var c = _text[_at++];
            if (c == Quote && _at < _text.Length && _text[_at] == Quote) _at++;
            else if (c == Quote) closed = true;
            if (c == '\n') _line++;
            if (!closed) value.Append(c);
        }

        if (!closed) return GiveUp(start, startLine, out problem);
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\n' or '\r'))
            if (!char.IsWhiteSpace(_text[_at++])) problem = ImportRefusals.BadQuotes;
        return value.ToString().Trim();
    }

    /// <summary>A quote that nobody closes spoils its own line, not the rest of the file.</summary>
    private string GiveUp(int start, int startLine, out Refusal? problem)
    {
        (_at, _line, problem) = (start, startLine, ImportRefusals.BadQuotes);
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r')) _at++;
        return "";
    }

    private void EndLine()
    {
        if (_at >= _text.Length) return;
        if (_text[_at++] == '\r' && _at < _text.Length && _text[_at] == '\n') _at++;
        _line++;
    }
}
