/** 有關未獲批核但已顯示的已提交月份的文字。 */
export const provisional = {
  field: '臨時數字',
  show: '顯示{count}個已提交但尚未批核的月份',
  hide: '只顯示已批核的數字',
  title: '包括臨時數字',
  what: '已提交但尚未批核：{months}。凡涉及{count, plural, =1 {該月} other {其中任何一個月}}的數字，均註明為「臨時」。',
  'title-none': '沒有臨時數字',
  none: '沒有已提交而有待首次批核的月份，此處所有數字均已批核。',
  between: '、',
  included: '包括臨時數字',
  legend: '臨時：已提交但尚未批核',
  drawn: '星號：{word}',
};
