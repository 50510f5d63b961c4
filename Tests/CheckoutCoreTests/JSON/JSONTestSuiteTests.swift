import CheckoutCore
import Testing

/// The parsing cases of nst/JSONTestSuite.
@Suite(
  "JSONTestSuite",
  .enabled(
    if: SharedVectors.hasJSON,
    "NOT RUN: put JSONTestSuite's test_parsing into ../shared/vectors/json"))
struct JSONTestSuiteTests {
  @Test(
    "A text that every parser must accept is accepted",
    arguments: SharedVectors.jsonNames(prefix: "y_"))
  func accepted(name: String) throws {
    let value = try JSONValue(json: try SharedVectors.json(name))

    #expect(try JSONValue(json: value.json) == value)
  }

  @Test(
    "A text that every parser must reject is rejected",
    arguments: SharedVectors.jsonNames(prefix: "n_"))
  func rejected(name: String) throws {
    let text = try SharedVectors.json(name)

    #expect(throws: JSONError.self) { try JSONValue(json: text) }
  }

  @Test(
    "A text that parsers may treat as they like is treated as listed",
    arguments: SharedVectors.jsonNames(prefix: "i_"))
  func undecided(name: String) throws {
    let text = try SharedVectors.json(name)
    let result = Result { () throws(JSONError) in try JSONValue(json: text) }
    switch Self.verdicts[name] {
    case .accepted: #expect(throws: Never.self) { try result.get() }
    case .rejected(let reason):
      let error = try #require(throws: JSONError.self) { try result.get() }
      #expect(error.reason == reason)
    case nil: Issue.record("\(name) is not listed")
    }
  }

  @Test("All cases of the suite are there")
  func count() {
    #expect(SharedVectors.jsonNames(prefix: "y_").count >= 95)
    #expect(SharedVectors.jsonNames(prefix: "n_").count >= 188)
    #expect(Set(Self.verdicts.keys).isSubset(of: SharedVectors.jsonNames(prefix: "i_")))
  }

  private enum Verdict {
    case accepted
    case rejected(JSONError.Reason)
  }

  /// Numbers of any size are accepted, since their digits are kept as text. Half surrogate pairs
  /// and whatever is not UTF-8 are rejected.
  private static let verdicts: [String: Verdict] = [
    "i_number_double_huge_neg_exp.json": .accepted,
    "i_number_huge_exp.json": .accepted,
    "i_number_neg_int_huge_exp.json": .accepted,
    "i_number_pos_double_huge_exp.json": .accepted,
    "i_number_real_neg_overflow.json": .accepted,
    "i_number_real_pos_overflow.json": .accepted,
    "i_number_real_underflow.json": .accepted,
    "i_number_too_big_neg_int.json": .accepted,
    "i_number_too_big_pos_int.json": .accepted,
    "i_number_very_big_negative_int.json": .accepted,
    "i_object_key_lone_2nd_surrogate.json": .rejected(.malformedEscape),
    "i_string_1st_surrogate_but_2nd_missing.json": .rejected(.malformedEscape),
    "i_string_1st_valid_surrogate_2nd_invalid.json": .rejected(.malformedEscape),
    "i_string_UTF-16LE_with_BOM.json": .rejected(.unexpectedByte),
    "i_string_UTF-8_invalid_sequence.json": .rejected(.malformedUTF8),
    "i_string_UTF8_surrogate_U+D800.json": .rejected(.malformedUTF8),
    "i_string_incomplete_surrogate_and_escape_valid.json": .rejected(.malformedEscape),
    "i_string_incomplete_surrogate_pair.json": .rejected(.malformedEscape),
    "i_string_incomplete_surrogates_escape_valid.json": .rejected(.malformedEscape),
    "i_string_invalid_lonely_surrogate.json": .rejected(.malformedEscape),
    "i_string_invalid_surrogate.json": .rejected(.malformedEscape),
    "i_string_invalid_utf-8.json": .rejected(.malformedUTF8),
    "i_string_inverted_surrogates_U+1D11E.json": .rejected(.malformedEscape),
    "i_string_iso_latin_1.json": .rejected(.malformedUTF8),
    "i_string_lone_second_surrogate.json": .rejected(.malformedEscape),
    "i_string_lone_utf8_continuation_byte.json": .rejected(.malformedUTF8),
    "i_string_not_in_unicode_range.json": .rejected(.malformedUTF8),
    "i_string_overlong_sequence_2_bytes.json": .rejected(.malformedUTF8),
    "i_string_overlong_sequence_6_bytes.json": .rejected(.malformedUTF8),
    "i_string_overlong_sequence_6_bytes_null.json": .rejected(.malformedUTF8),
    "i_string_truncated-utf-8.json": .rejected(.malformedUTF8),
    "i_string_utf16BE_no_BOM.json": .rejected(.unexpectedByte),
    "i_string_utf16LE_no_BOM.json": .rejected(.unexpectedByte),
    "i_structure_500_nested_arrays.json": .rejected(.tooDeep(limit: 128)),
    "i_structure_UTF-8_BOM_empty_object.json": .rejected(.unexpectedByte),
  ]
}
